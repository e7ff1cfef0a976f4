package uk.safeguarding.reporting.reported;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.reporting.received.FiguresReported;

/**
 * All that one agency has reported of one indicator.
 *
 * @param indicator the ref as the dataset writes it
 * @param periods by period as it is written, for example {@code 2018-10}
 */
public record ReportedSeries(
    String agency, String indicator, SortedMap<String, ReportedPeriod> periods) {

  /** The document's key: a slash stands in no agency's code. */
  public static String key(String agency, String indicator) {
    return agency + "/" + indicator;
  }

  static ReportedSeries evolve(@Nullable ReportedSeries series, Logged<FiguresReported> logged) {
    FiguresReported message = logged.event();
    SortedMap<String, ReportedPeriod> periods =
        new TreeMap<>(series == null ? new TreeMap<>() : series.periods());
    for (FiguresReported.Reported figure : message.figures()) {
      ReportedPeriod before = periods.getOrDefault(figure.period(), ReportedPeriod.NOTHING);
      periods.put(figure.period(), before.with(figure, value(figure, logged)));
    }
    return new ReportedSeries(message.agency(), message.indicator(), periods);
  }

  private static ReportedValue value(
      FiguresReported.Reported figure, Logged<FiguresReported> logged) {
    FiguresReported message = logged.event();
    return new ReportedValue(
        figure.value(),
        figure.numerator(),
        figure.denominator(),
        figure.estimated(),
        figure.notSupplied(),
        message.submissionId(),
        message.period(),
        message.version(),
        message.row(),
        message.submittedAt(),
        message.submittedAt(),
        logged.knownAt(),
        logged.id());
  }

  /** What the agency has said of a period, or null. */
  public @Nullable ReportedPeriod at(String period) {
    return periods.get(period);
  }
}
