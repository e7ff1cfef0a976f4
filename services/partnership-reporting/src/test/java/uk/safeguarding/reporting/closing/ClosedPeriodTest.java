package uk.safeguarding.reporting.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.reporting.closing.events.PeriodClosed;
import uk.safeguarding.reporting.closing.events.PeriodEvent;
import uk.safeguarding.reporting.closing.events.PeriodReopened;

class ClosedPeriodTest {

  private static final PeriodId OCTOBER = new PeriodId("2018-10");
  private static final Instant NINE = Instant.parse("2018-11-20T09:00:00Z");
  private static final Instant TEN = Instant.parse("2018-11-20T10:00:00Z");

  @Test
  void a_period_is_closed_from_its_closing_to_its_reopening() {
    ClosedPeriod closed = ClosedPeriod.evolve(null, at(NINE, new PeriodClosed(OCTOBER, "one")));
    ClosedPeriod open =
        ClosedPeriod.evolve(closed, at(TEN, new PeriodReopened(OCTOBER, "A late return.", "one")));
    assertThat(open.closedAsKnownAt(NINE.minusMillis(1))).isNull();
    assertThat(open.closedAsKnownAt(NINE)).isEqualTo(NINE);
    assertThat(open.closedAsKnownAt(TEN.minusMillis(1))).isEqualTo(NINE);
    assertThat(open.closedAsKnownAt(TEN)).isNull();
  }

  @Test
  void the_same_event_twice_is_the_same_period() {
    Logged<PeriodEvent> closing = at(NINE, new PeriodClosed(OCTOBER, "one"));
    ClosedPeriod once = ClosedPeriod.evolve(null, closing);
    assertThat(ClosedPeriod.evolve(once, closing)).isEqualTo(once);
  }

  private static Logged<PeriodEvent> at(Instant instant, PeriodEvent event) {
    return new Logged<>(event, "a message", LogPosition.START, instant);
  }
}
