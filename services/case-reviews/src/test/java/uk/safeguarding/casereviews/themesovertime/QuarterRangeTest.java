package uk.safeguarding.casereviews.themesovertime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.platform.web.BadRequest;

class QuarterRangeTest {

  private static final LocalDate TODAY = LocalDate.of(2018, 11, 20);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
                 ,        , 2017-Q1, 2018-Q3, from the year before until now
          2016-Q2,        , 2016-Q2, 2018-Q3, until now
                 , 2017-Q2, 2016-Q1, 2017-Q2, from the year before the end's
          2017-Q4, 2017-Q4, 2017-Q4, 2017-Q4, one quarter
          """)
  void what_the_address_leaves_out_is_filled_in(
      @Nullable String from, @Nullable String to, String first, String last, String why) {
    assertThat(QuarterRange.asked(from, to, TODAY))
        .as(why)
        .isEqualTo(new QuarterRange(Quarter.parse(first), Quarter.parse(last)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-Q2, 2018-Q1, from 2018-Q2 is later than to 2018-Q1. Send a from that is not later.
          2049-Q1,        , from 2049-Q1 is later than to 2018-Q3. Send a from that is not later.
          2018,    2018-Q1, from is not written as a year and a quarter
          2018-Q1, 2018-10, to is not written as a year and a quarter
          2000-Q1, 2018-Q1, 2000-Q1 to 2018-Q1 is 73 quarters. Ask for 40 at most.
          2005-Q1,        , 2005-Q1 to 2018-Q3 is 55 quarters. Ask for 40 at most.
          2008-Q1, 2018-Q1, 2008-Q1 to 2018-Q1 is 41 quarters. Ask for 40 at most.
          1989-Q4, 1990-Q1, from is outside 1990 to 2050
          """)
  void what_cannot_be_answered_is_refused_in_words(String from, @Nullable String to, String words) {
    assertThatThrownBy(() -> QuarterRange.asked(from, to, TODAY))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining(words);
  }

  @Test
  void ten_years_are_the_most() {
    assertThat(QuarterRange.asked("2008-Q1", "2017-Q4", TODAY).quarters()).hasSize(40);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2017-Q3, 2015-Q1, 2016-Q4, the two financial years before
          1992-Q4, 1990-Q1, 1991-Q4, the first that can be asked for
          1991-Q1,        ,        , 1989 cannot
          1990-Q1,        ,        , nor can 1988
          """)
  void the_two_years_before_are_there_while_they_can_be_asked_for(
      String from, @Nullable String first, @Nullable String last, String why) {
    QuarterRange earlier = QuarterRange.asked(from, from, TODAY).earlier();
    assertThat(earlier)
        .as(why)
        .isEqualTo(first == null || last == null ? null : QuarterRange.asked(first, last, TODAY));
  }
}
