package uk.safeguarding.standalone.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.UUID;

/** A form with files, as a browser would send it. */
public final class Multipart {

  private final String boundary = "safeguarding-" + UUID.randomUUID();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** Adds a field. */
  public Multipart field(String name, String value) {
    part("name=\"" + name + "\"", value.getBytes(UTF_8));
    return this;
  }

  /** Adds a file. */
  public Multipart file(String name, String fileName, byte[] content) {
    part(
        "name=\""
            + name
            + "\"; filename=\""
            + fileName
            + "\"\r\nContent-Type: application/octet-stream",
        content);
    return this;
  }

  private void part(String disposition, byte[] content) {
    body.writeBytes(
        ("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
            .getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  byte[] body() {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
    return whole.toByteArray();
  }
}
