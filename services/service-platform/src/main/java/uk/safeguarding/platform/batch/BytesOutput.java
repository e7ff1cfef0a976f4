package uk.safeguarding.platform.batch;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** An answer's body, kept in memory. */
final class BytesOutput extends ServletOutputStream {

  private final ByteArrayOutputStream bytes;

  BytesOutput(ByteArrayOutputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public void write(int octet) {
    bytes.write(octet);
  }

  @Override
  public void write(byte[] from, int start, int length) {
    bytes.write(from, start, length);
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException("A line is answered at once");
  }
}
