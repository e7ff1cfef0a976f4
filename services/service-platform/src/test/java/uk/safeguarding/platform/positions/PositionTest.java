package uk.safeguarding.platform.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

  private static final String EVENT = "0b29dd3e-6f60-4e8a-9d60-0d2f2a5c8a11";

  @Test
  void what_a_write_answers_can_be_waited_for() {
    var position = new Position("agency-returns", EVENT);

    assertThat(position).hasToString("agency-returns." + EVENT);
    assertThat(Position.parse(position.toString())).isEqualTo(position);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      useHeadersInDisplayName = true,
      textBlock =
          """
          written                                               | why
          ""                                                    | nothing
          agency-returns                                        | no event
          agency-returns.                                       | no event after the dot
          .0b29dd3e-6f60-4e8a-9d60-0d2f2a5c8a11                 | no service
          agency-returns.0b29dd3e-6f60-4e8a-9d60-0d2f2a5c8a1    | one character short
          agency-returns.0b29dd3e-6f60-4e8a-9d60-0d2f2a5c8a111  | one character long
          agency-returns.0b29dd3e-6f60-4e8a-9d60-0d2f2a5c8a1g   | not hexadecimal
          Agency-Returns.0b29dd3e-6f60-4e8a-9d60-0d2f2a5c8a11   | a service has no capitals
          a.b.0b29dd3e-6f60-4e8a-9d60-0d2f2a5c8a11              | two services
          "agency-returns.0b29dd3e-6f60-4e8a-9d60-0d2f2a5c8a11 "| a space behind it
          42                                                    | a bare index
          """)
  void anything_else_is_refused(String written, String why) {
    assertThatExceptionOfType(NotAPosition.class)
        .as(why)
        .isThrownBy(() -> Position.parse(written))
        .withMessageContaining("Safeguarding-Position");
  }
}
