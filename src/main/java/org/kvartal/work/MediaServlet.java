package org.kvartal.work;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kvartal.platform.Refusal;

/** Serves {@code /media/…}. What is at such an address never changes. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

  @Inject private transient MediaFolder folder;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    var tag = "\"" + name + "\"";
    response.setHeader("X-Content-Type-Options", "nosniff");
    try {
      var file = folder.read(name);
      if (file.isEmpty()) {
        plain(response, 404);
        return;
      }
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      response.setHeader("ETag", tag);
      if (tag.equals(request.getHeader("If-None-Match"))) {
        response.setStatus(304);
        return;
      }
      response.setContentType(Raster.Encoded.type(name.substring(name.lastIndexOf('.') + 1)));
      response.setContentLength(file.get().length);
      response.getOutputStream().write(file.get());
    } catch (Refusal refusal) { // a servlet has no mapper around it
      plain(response, refusal.kind().status());
    }
  }

  private static void plain(HttpServletResponse response, int status) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().print(status);
  }
}
