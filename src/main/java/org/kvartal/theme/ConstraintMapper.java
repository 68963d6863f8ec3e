package org.kvartal.theme;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Needed for exactly this type: the server brings a mapper of its own that is nearer than ours. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

  @Inject private Problems problems;

  @Override
  public Response toResponse(ConstraintViolationException error) {
    return problems.answer(error);
  }
}
