package uk.safeguarding.synthetic.returns.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.FrontDoorRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.returns.OneChild;

class CensusYearTest {

  private static final Key REFERRAL = new Key(1, "referral", 1);
  private static final Child CHILD = new Child(1, "SCC0000001", LocalDate.of(2010, 5, 6));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-03-29 | 2018-03-29 | 2018 | the last working day before the year, decided at once
          2018-03-29 | 2018-04-03 | 2019 | the same day, decided in the next year
          2018-03-26 | 2018-04-03 | 2019 | some days before, decided in the next year
          2018-03-31 | 2018-03-31 | 2018 | both on the last day
          2018-04-01 | 2018-04-01 | 2019 | both on the first
          """)
  void a_referral_that_led_to_nothing_is_returned_in_the_year_of_the_decision_alone(
      LocalDate received, LocalDate decided, int returnedIn, String why) {
    var told =
        OneChild.of(CHILD)
            .that(
                FrontDoorRequests.referral(
                    REFERRAL,
                    CHILD,
                    new Key(1, "contact", 1),
                    "POLICE",
                    "NOT_IDENTIFIED",
                    false,
                    received),
                FrontDoorRequests.decision(REFERRAL, CHILD, "NO_FURTHER_ACTION", decided));
    List<Integer> years =
        IntStream.rangeClosed(2017, 2020)
            .mapToObj(start -> new FinancialYear(start - 1))
            .map(year -> new CensusYear(year, year.lastDay()))
            .filter(year -> !year.referrals(told.life()).isEmpty())
            .map(CensusYear::ends)
            .toList();
    assertThat(years).as(why).containsExactly(returnedIn);
  }
}
