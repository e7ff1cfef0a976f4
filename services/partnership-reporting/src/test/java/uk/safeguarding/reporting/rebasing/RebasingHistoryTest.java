package uk.safeguarding.reporting.rebasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.reporting.rebasing.events.LimitsRebased;
import uk.safeguarding.reporting.rebasing.events.RebasingEvent;
import uk.safeguarding.reporting.rebasing.events.RebasingWithdrawn;

class RebasingHistoryTest {

  private static final LimitsId M3 = new LimitsId("M3");
  private static final Instant NINE = Instant.parse("2018-11-20T09:00:00Z");
  private static final Instant TEN = Instant.parse("2018-11-20T10:00:00Z");

  private static final Logged<RebasingEvent> REBASED =
      at(NINE, new LimitsRebased(M3, "2018-04", "A new front door opened.", "unit.one"));
  private static final Logged<RebasingEvent> WITHDRAWN =
      at(TEN, new RebasingWithdrawn(M3, "2018-04", "Too early to say.", "unit.two"));

  @Test
  void a_rebasing_stands_from_when_it_was_said_until_it_was_withdrawn() {
    RebasingHistory history =
        RebasingHistory.evolve(RebasingHistory.evolve(null, REBASED), WITHDRAWN);
    assertThat(history.standingAt(NINE.minusMillis(1))).isEmpty();
    assertThat(history.standingAt(NINE)).extracting(Rebase::from).containsExactly("2018-04");
    assertThat(history.standingAt(TEN.minusMillis(1))).hasSize(1);
    assertThat(history.standingAt(TEN)).isEmpty();
  }

  @Test
  void the_same_event_twice_is_the_same_history() {
    RebasingHistory once = RebasingHistory.evolve(null, REBASED);
    assertThat(RebasingHistory.evolve(once, REBASED)).isEqualTo(once);
    RebasingHistory gone = RebasingHistory.evolve(once, WITHDRAWN);
    assertThat(RebasingHistory.evolve(gone, WITHDRAWN)).isEqualTo(gone);
  }

  private static Logged<RebasingEvent> at(Instant instant, RebasingEvent event) {
    return new Logged<>(event, "a message", LogPosition.START, instant);
  }
}
