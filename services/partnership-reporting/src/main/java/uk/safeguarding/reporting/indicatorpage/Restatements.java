package uk.safeguarding.reporting.indicatorpage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.printed.LondonTime;
import uk.safeguarding.reporting.printed.Numbers;
import uk.safeguarding.reporting.reported.ReportedFiguresInForce;
import uk.safeguarding.reporting.reported.ReportedPeriod;
import uk.safeguarding.reporting.reported.ReportedValue;

/** What changed after it became known, and since when each state of knowledge held. */
final class Restatements {

  private record Change(IndicatorPage.Restatement printed, Instant knownAt) {}

  private Restatements() {}

  static List<IndicatorPage.Restatement> of(
      String ref,
      Collection<? extends ReportingPeriod> periods,
      ReportedFiguresInForce reported,
      Numbers numbers) {
    var changes = new ArrayList<Change>();
    for (ReportingPeriod period : periods) {
      List<ReportedValue> known = known(reported.period(ref, period), reported.knownAt());
      for (int i = 1; i < known.size(); i++) {
        changes.add(change(period, known.get(i - 1), known.get(i), numbers));
      }
    }
    return changes.stream()
        .sorted(Comparator.comparing(Change::knownAt).reversed())
        .map(Change::printed)
        .toList();
  }

  private static Change change(
      ReportingPeriod period, ReportedValue before, ReportedValue after, Numbers numbers) {
    return new Change(
        new IndicatorPage.Restatement(
            ChartedIndicator.label(period),
            numbers.value(before.value()),
            numbers.value(after.value()),
            LondonTime.of(after.knownAt()),
            "Return of %s, version %d, row %d"
                .formatted(after.returnPeriod(), after.version(), after.row())),
        after.knownAt());
  }

  /** Each instant at which something of this indicator became known, latest first. */
  static List<Instant> instants(
      String ref, Collection<? extends ReportingPeriod> periods, ReportedFiguresInForce reported) {
    var instants = new TreeSet<Instant>(Comparator.reverseOrder());
    periods.stream()
        .map(period -> reported.period(ref, period))
        .flatMap(period -> period == null ? Stream.empty() : period.values().stream())
        .map(ReportedValue::knownAt)
        .forEach(instants::add);
    return List.copyOf(instants);
  }

  private static List<ReportedValue> known(@Nullable ReportedPeriod period, Instant at) {
    return period == null
        ? List.of()
        : period.values().stream().filter(value -> !value.knownAt().isAfter(at)).toList();
  }
}
