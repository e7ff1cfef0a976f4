package uk.safeguarding.reporting.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * A series judged as it stood at the end of one period.
 *
 * @param period the one that the signal is about
 * @param chart how the series of the last baseline may be judged
 * @param phases one for each baseline that had begun, earliest first; none when nothing is known
 * @param reason what made the signal; null when there is no significant change, or nothing to judge
 */
public record Assessment(
    ReportingPeriod period,
    Chart chart,
    List<Phase> phases,
    Signal signal,
    @Nullable Found reason) {
  public Assessment {
    phases = List.copyOf(phases);
  }

  /** The phase by whose limits the period is judged; null when nothing is known. */
  public @Nullable Phase current() {
    return phases.isEmpty() ? null : phases.getLast();
  }

  /** The limits by which the period is judged; null when there are none. */
  public @Nullable Limits limits() {
    Phase current = current();
    return current == null ? null : current.limits();
  }

  /** The value of a period, or null when it has none. */
  public @Nullable AssessedPoint at(ReportingPeriod wanted) {
    for (Phase phase : phases) {
      for (AssessedPoint assessed : phase.points()) {
        if (assessed.point().period().equals(wanted)) {
          return assessed;
        }
      }
    }
    return null;
  }

  /** All values in all phases, earliest first. */
  public List<Point> points() {
    return phases.stream()
        .flatMap(phase -> phase.points().stream())
        .map(AssessedPoint::point)
        .toList();
  }
}
