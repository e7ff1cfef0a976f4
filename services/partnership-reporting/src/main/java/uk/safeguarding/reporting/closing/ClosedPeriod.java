package uk.safeguarding.reporting.closing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.reporting.closing.events.PeriodClosed;
import uk.safeguarding.reporting.closing.events.PeriodEvent;
import uk.safeguarding.reporting.closing.events.PeriodReopened;

/**
 * When a period was closed, and opened again.
 *
 * @param turns in the order in which they became known
 */
public record ClosedPeriod(String period, List<Turn> turns) {

  /**
   * A closing, or a reopening.
   *
   * @param by the username of the person who said so
   * @param reason of a reopening; null for a closing
   */
  public record Turn(boolean closed, Instant knownAt, String by, @Nullable String reason) {}

  public ClosedPeriod {
    turns = List.copyOf(turns);
  }

  static ClosedPeriod evolve(@Nullable ClosedPeriod period, Logged<PeriodEvent> logged) {
    var turns = new ArrayList<>(period == null ? List.of() : period.turns());
    Turn turn =
        switch (logged.event()) {
          case PeriodClosed closed -> new Turn(true, logged.knownAt(), closed.by(), null);
          case PeriodReopened reopened ->
              new Turn(false, logged.knownAt(), reopened.by(), reopened.reason());
        };
    if (!turns.contains(turn)) {
      turns.add(turn);
    }
    return new ClosedPeriod(logged.event().id().period(), turns);
  }

  /** When the closing that stood at an instant was made, or null when the period was open then. */
  public @Nullable Instant closedAsKnownAt(Instant instant) {
    return turns.stream()
        .filter(turn -> !turn.knownAt().isAfter(instant))
        .reduce((_, later) -> later)
        .filter(Turn::closed)
        .map(Turn::knownAt)
        .orElse(null);
  }
}
