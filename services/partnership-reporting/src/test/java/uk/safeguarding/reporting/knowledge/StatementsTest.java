package uk.safeguarding.reporting.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.ELEVEN;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.reporting.closing.ClosedPeriod;

class StatementsTest {

  /** July to September. */
  private static final Quarter SUMMER = Quarter.parse("2018-Q2");

  @Test
  void a_quarter_is_final_since_the_last_of_its_months_was_closed() {
    Statements statements =
        at(ELEVEN, closed("2018-07", NINE), closed("2018-08", TEN), closed("2018-09", NINE));
    assertThat(statements.closedAt(SUMMER)).isEqualTo(TEN);
    assertThat(statements.closedAt(Month.parse("2018-07"))).isEqualTo(NINE);
  }

  @Test
  void a_quarter_with_a_month_that_nobody_closed_is_not_final() {
    Statements statements = at(ELEVEN, closed("2018-07", NINE), closed("2018-08", NINE));
    assertThat(statements.closedAt(SUMMER)).isNull();
  }

  @Test
  void a_quarter_with_a_month_that_was_opened_again_is_not_final_any_more() {
    ClosedPeriod[] months = {
      closed("2018-07", NINE), reopened("2018-08", NINE, ELEVEN), closed("2018-09", NINE)
    };
    assertThat(at(ELEVEN, months).closedAt(SUMMER)).isNull();
    assertThat(at(TEN, months).closedAt(SUMMER)).as("as known before it was").isEqualTo(NINE);
  }

  @Test
  void as_known_before_the_last_closing_a_quarter_is_not_final() {
    ClosedPeriod[] months = {
      closed("2018-07", NINE), closed("2018-08", NINE), closed("2018-09", TEN)
    };
    assertThat(at(TEN.minusMillis(1), months).closedAt(SUMMER)).isNull();
    assertThat(at(TEN, months).closedAt(SUMMER)).isEqualTo(TEN);
  }

  @Test
  void a_quarter_closed_itself_is_final_whatever_its_months_are() {
    assertThat(at(TEN, closed("2018-Q2", NINE)).closedAt(SUMMER)).isEqualTo(NINE);
  }

  @Test
  void a_quarter_s_closing_says_nothing_of_its_months() {
    assertThat(at(TEN, closed("2018-Q2", NINE)).closedAt(Month.parse("2018-07"))).isNull();
  }

  @Test
  void a_year_is_final_when_its_twelve_months_are() {
    FinancialYear year = FinancialYear.parse("2018-19");
    ClosedPeriod[] months =
        year.months().stream()
            .map(month -> closed(month.toString(), NINE))
            .toArray(ClosedPeriod[]::new);
    assertThat(at(TEN, months).closedAt(year)).isEqualTo(NINE);
    ClosedPeriod[] eleven = Stream.of(months).skip(1).toArray(ClosedPeriod[]::new);
    assertThat(at(TEN, eleven).closedAt(year)).isNull();
  }

  private static Statements at(Instant instant, ClosedPeriod... closings) {
    return Statements.of(List.of(), List.of(), List.of(closings), instant);
  }

  private static ClosedPeriod closed(String period, Instant at) {
    return new ClosedPeriod(period, List.of(closing(at)));
  }

  private static ClosedPeriod reopened(String period, Instant closed, Instant reopened) {
    var reopening = new ClosedPeriod.Turn(false, reopened, "unit.one", "A late return.");
    return new ClosedPeriod(period, List.of(closing(closed), reopening));
  }

  private static ClosedPeriod.Turn closing(Instant at) {
    return new ClosedPeriod.Turn(true, at, "unit.one", null);
  }
}
