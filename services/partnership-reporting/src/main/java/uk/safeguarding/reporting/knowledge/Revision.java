package uk.safeguarding.reporting.knowledge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.reported.ReportedFiguresInForce;
import uk.safeguarding.reporting.reported.ReportedPeriod;
import uk.safeguarding.reporting.reported.ReportedValue;

/**
 * How often a figure had changed after it first became known.
 *
 * @param number 0 for the first value
 * @param knownAt since when the value in force was known; null when nobody reported it
 */
public record Revision(int number, @Nullable Instant knownAt) {

  /** Of what nobody reported. */
  static final Revision NONE = new Revision(0, null);

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
