package org.kvartal.theme;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response whose body is held back until it is known whether it is kept. */
final class Captured extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream(32_768);
  private final ServletOutputStream stream = new Held();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));

  Captured(HttpServletResponse response) {
    super(response);
  }

  byte[] bytes() {
    writer.flush();
    return body.toByteArray();
  }

  /** Sends what was held back, as it is; without its body when only headers were asked for. */
  void passOn(boolean withBody) throws IOException {
    var bytes = bytes();
    if (bytes.length == 0) return;
    getResponse().setContentLength(bytes.length);
    if (withBody) getResponse().getOutputStream().write(bytes);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void setContentLength(int length) {} // the length may change by encoding

  @Override
  public void setContentLengthLong(long length) {} // the length may change by encoding

  @Override
  public void flushBuffer() {} // nothing goes out before it is known what it is

  private final class Held extends ServletOutputStream {

    @Override
    public void write(int b) {
      body.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      body.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("pages are not written asynchronously");
    }
  }
}
