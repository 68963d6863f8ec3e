package org.kvartal.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.kvartal.platform.Visitor;

/** Draws a {@link Page} and tells the cache whether it may keep it. */
@Provider
@ApplicationScoped
public class PageWriter implements MessageBodyWriter<Page> {

  private static final System.Logger LOG = System.getLogger(PageWriter.class.getName());

  @Context private HttpServletRequest request;
  private final Templates templates;
  private final Chrome chrome;
  private final Visitor visitor;

  @Inject
  PageWriter(Templates templates, Chrome chrome, Visitor visitor) {
    this.templates = templates;
    this.chrome = chrome;
    this.visitor = visitor;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == Page.class;
  }

  @Override
  public void writeTo(
      Page page,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    var html = drawn(page);
    headers.putSingle("Content-Language", visitor.language().tag());
    headers.putSingle("Content-Type", Page.HTML);
    if (page.shared() && page.status() == 200) request.setAttribute(PageCache.SHARED, page);
    else headers.putSingle("Cache-Control", "private, no-store");
    out.write(html.getBytes(StandardCharsets.UTF_8));
  }

  /** When even the page that tells of a failure cannot be drawn, it is told in plain words. */
  private String drawn(Page page) {
    try {
      return draw(page, request.getRequestURI());
    } catch (PebbleException broken) {
      if (!(page.view() instanceof Problem problem)) throw broken;
      LOG.log(System.Logger.Level.ERROR, "template " + Templates.where(broken), broken);
      return Problems.plainPage(problem);
    }
  }

  /** The page as HTML, for those who need it without a response, such as previews and the tests. */
  public String draw(Page page, String path) {
    return templates.draw(
        page.template(), chrome.around(page.view(), path), visitor.language().locale());
  }
}
