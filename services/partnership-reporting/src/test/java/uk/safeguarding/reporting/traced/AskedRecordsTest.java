package uk.safeguarding.reporting.traced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.platform.web.BadRequest;

class AskedRecordsTest {

  @Test
  void the_numerator_s_first_page_is_shown_where_the_address_does_not_say() {
    assertThat(AskedRecords.of(null, null)).isEqualTo(new AskedRecords(false, 1));
    assertThat(AskedRecords.of("denominator", "3").skipped()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          both,      none,   neither of the two
          none,      0,      pages are counted from 1
          none,      -1,     no number
          none,      999999, too far
          numerator, 2147483648, more than a number can be
          """)
  void anything_else_is_refused(@Nullable String part, @Nullable String page, String why) {
    assertThatThrownBy(() -> AskedRecords.of(part, page)).as(why).isInstanceOf(BadRequest.class);
  }
}
