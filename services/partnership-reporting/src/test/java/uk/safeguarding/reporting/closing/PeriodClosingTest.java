package uk.safeguarding.reporting.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.reporting.closing.PeriodClosing.CLOSED;
import static uk.safeguarding.reporting.closing.PeriodClosing.OPEN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.reporting.closing.commands.ClosePeriod;
import uk.safeguarding.reporting.closing.commands.ReopenPeriod;
import uk.safeguarding.reporting.closing.events.PeriodClosed;
import uk.safeguarding.reporting.closing.events.PeriodReopened;

class PeriodClosingTest {

  private static final PeriodId OCTOBER = new PeriodId("2018-10");
  private static final LocalDate LAST_DAY = LocalDate.of(2018, 10, 31);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-10-30, false, the month still runs
          2018-10-31, false, its last day is not over
          2018-11-01, true,  the first day after it
          """)
  void a_period_closes_only_once_it_is_over(LocalDate today, boolean closes, String why) {
    var close = new ClosePeriod(OCTOBER, LAST_DAY, today, "unit.one");
    if (closes) {
      assertThat(OPEN.decide(close)).as(why).containsExactly(new PeriodClosed(OCTOBER, "unit.one"));
    } else {
      assertThatThrownBy(() -> OPEN.decide(close)).as(why).isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void closing_again_changes_nothing() {
    var close = new ClosePeriod(OCTOBER, LAST_DAY, LAST_DAY.plusDays(9), "unit.two");
    assertThat(CLOSED.decide(close)).isEmpty();
  }

  @Test
  void a_closed_period_opens_again_with_a_reason() {
    var reopen = new ReopenPeriod(OCTOBER, "A late return.", "unit.one");
    var reopened = new PeriodReopened(OCTOBER, "A late return.", "unit.one");
    assertThat(CLOSED.decide(reopen)).containsExactly(reopened);
    assertThat(CLOSED.evolve(reopened)).isEqualTo(OPEN);
    assertThatThrownBy(() -> OPEN.decide(reopen))
        .hasMessage("The period is not closed, so it cannot be opened again.");
    assertThatThrownBy(() -> CLOSED.decide(new ReopenPeriod(OCTOBER, " ", "unit.one")))
        .hasMessage("Say in words why final figures are to change.");
  }
}
