package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.Way;

/** From how many reports of which agency a count is made, where the records tell. */
public final class ByAgency {

  private static final String AGENCY = "agency";

  private final ReadModels models;

  public ByAgency(ReadModels models) {
    this.models = models;
  }

  /**
   * By the agency's code; empty where the records do not tell, and for what stands.
   *
   * @param knownAt the instant as known at which it is told
   */
  public SortedMap<String, Integer> of(
      String count, Way way, ReportingPeriod period, Instant knownAt) {
    Stream<? extends ReportingPeriod> periods =
        switch (way) {
          case HAPPENED -> period.months().stream();
          case ONCE -> Stream.of(period);
          case STANDING, AT_ANY_TIME -> Stream.empty();
        };
    List<String> documents =
        periods.map(each -> Place.happened(count, each, AGENCY, "").document()).toList();
    SortedMap<String, Integer> agencies = new TreeMap<>();
    Map<String, Total> totals = models.findAll(TotalsWriter.TOTALS, Total.class, documents);
    for (Total total : totals.values()) {
      total
          .rows()
          .keySet()
          .forEach(row -> agencies.merge(row, total.at(row, LogDays.after(knownAt)), Integer::sum));
    }
    agencies.values().removeIf(number -> number == 0);
    return agencies;
  }
}
