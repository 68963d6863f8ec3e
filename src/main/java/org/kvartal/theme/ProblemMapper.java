package org.kvartal.theme;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Sends everything thrown by a resource to {@link Problems}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  @Inject private Problems problems;

  @Override
  public Response toResponse(Throwable error) {
    return problems.answer(error);
  }
}
