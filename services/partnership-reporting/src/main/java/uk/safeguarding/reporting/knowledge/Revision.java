package uk.safeguarding.reporting.knowledge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.computed.CountedChanges;
import uk.safeguarding.reporting.reported.ReportedFiguresInForce;
import uk.safeguarding.reporting.reported.ReportedPeriod;
import uk.safeguarding.reporting.reported.ReportedValue;

/**
 * How often a figure had changed after it first became known; a counted one, after its period had
 * ended.
 *
 * @param number 0 for the first value
 * @param knownAt since when the value in force was known; null when nobody reported it, and of a
 *     counted one while its period runs and where it cannot be counted
 */
public record Revision(int number, @Nullable Instant knownAt) {

  /** Of what nobody reported, or can count. */
  static final Revision NONE = new Revision(0, null);

  /**
   * Of a counted figure.
   *
   * @param stated the first known after the period had ended, and what it became
   */
  public static Revision of(List<CountedChanges.Stated> stated) {
    return stated.isEmpty() ? NONE : new Revision(stated.size() - 1, stated.getLast().knownAt());
  }

  /** A quarter or a year that nobody reported itself changes with each of its months. */
  static Revision of(String ref, ReportingPeriod period, ReportedFiguresInForce reported) {
    Revision itself = ofItself(ref, period, reported);
    if (itself.knownAt() != null || period instanceof Month) {
      return itself;
    }
    List<Revision> months =
        period.months().stream().map(month -> ofItself(ref, month, reported)).toList();
    return new Revision(
        months.stream().mapToInt(Revision::number).sum(),
        months.stream()
            .map(Revision::knownAt)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  private static Revision ofItself(
      String ref, ReportingPeriod period, ReportedFiguresInForce reported) {
    @Nullable ReportedPeriod said = reported.period(ref, period);
    @Nullable ReportedValue inForce = said == null ? null : said.asKnownAt(reported.knownAt());
    return said == null || inForce == null
        ? NONE
        : new Revision(said.revisionAt(reported.knownAt()), inForce.knownAt());
  }
}
