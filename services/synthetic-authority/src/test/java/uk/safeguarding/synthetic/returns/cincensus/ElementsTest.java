package uk.safeguarding.synthetic.returns.cincensus;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ElementsTest {

  /** A disk without any space left. */
  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void a_file_that_cannot_be_written_is_no_fault_of_the_program() {
    assertThatThrownBy(
            () -> {
              Elements xml = Elements.to(new FullDisk());
              xml.text("Collection", "CIN");
              xml.finish();
            })
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left");
  }
}
