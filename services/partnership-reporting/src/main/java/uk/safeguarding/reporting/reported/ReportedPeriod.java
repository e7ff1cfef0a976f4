package uk.safeguarding.reporting.reported;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.received.FiguresReported;

/**
 * What an agency has said of one indicator and period over time.
 *
 * @param values in the order in which they became known; each differs from the one in force before
 *     it
 */
public record ReportedPeriod(List<ReportedValue> values) {

  static final ReportedPeriod NOTHING = new ReportedPeriod(List.of());

  /** The value last submitted is in force, even if an earlier one arrives after it. */
  private static final Comparator<ReportedValue> BY_SUBMISSION =
      Comparator.comparing(ReportedValue::lastSaidAt);

  public ReportedPeriod {
    values = List.copyOf(values);
  }

  /**
   * With one more value; one that only says again what is in force makes that stand, and is no
   * restatement.
   */
  ReportedPeriod with(FiguresReported.Reported stated, ReportedValue next) {
    List<ReportedValue> all = new ArrayList<>(values);
    @Nullable ReportedValue inForce = inForce();
    if (inForce != null && inForce.says(stated)) {
      all.set(all.indexOf(inForce), inForce.saidAgainAt(next.submittedAt()));
    } else {
      all.add(next);
    }
    return new ReportedPeriod(all);
  }

  /** What is in force now, or null when nothing was reported. */
  public @Nullable ReportedValue inForce() {
    return values.stream().max(BY_SUBMISSION).orElse(null);
  }

  /** What was in force as known at an instant, or null. */
  public @Nullable ReportedValue asKnownAt(Instant instant) {
    return knownBy(instant).stream().max(BY_SUBMISSION).orElse(null);
  }

  /** How often the figure had been restated by an instant: 0 for the first value. */
  public int revisionAt(Instant instant) {
    return Math.max(0, knownBy(instant).size() - 1);
  }

  private List<ReportedValue> knownBy(Instant instant) {
    return values.stream().filter(each -> !each.knownAt().isAfter(instant)).toList();
  }
}
