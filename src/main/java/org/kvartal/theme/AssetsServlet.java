package org.kvartal.theme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@code /assets/…}. What has its hash in the address may be kept for a year. */
@WebServlet("/assets/*")
public class AssetsServlet extends HttpServlet {

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    var asset = assets.at(path);
    if (asset.isEmpty()) {
      response.setStatus(404);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().print("404");
      return;
    }
    var bytes = asset.get().bytes();
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(asset.get().type());
    if (Encodings.isText(asset.get().type())) {
      response.setHeader("Vary", "Accept-Encoding");
      if (Encodings.gzipAccepted(request.getHeader("Accept-Encoding"))) {
        bytes = Encodings.gzip(bytes);
        response.setHeader("Content-Encoding", "gzip");
      }
    }
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
