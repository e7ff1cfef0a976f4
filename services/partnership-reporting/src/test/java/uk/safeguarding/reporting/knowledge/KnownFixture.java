package uk.safeguarding.reporting.knowledge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.safeguarding.reporting.computed.RecordedFacts;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.reported.ReportedFiguresInForce;
import uk.safeguarding.reporting.reported.ReportedPeriod;
import uk.safeguarding.reporting.reported.ReportedSeries;
import uk.safeguarding.reporting.reported.ReportedValue;

/** What a test says was reported, and when it became known, and what was recorded. */
public final class KnownFixture {

  public static final Instant NINE = Instant.parse("2018-11-20T09:00:00Z");
  public static final Instant TEN = Instant.parse("2018-11-20T10:00:00Z");
  public static final Instant ELEVEN = Instant.parse("2018-11-20T11:00:00Z");

  /** What counted facts stand for: the end of the day before. */
  public static final Instant SERVED_FOR = Instant.parse("2018-11-19T23:59:59Z");

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

  private final Map<String, SortedMap<String, ReportedPeriod>> series = new TreeMap<>();

  private final RecordedFacts facts = new RecordedFacts();

  /** What was recorded, as known at every instant. */
  public RecordedFacts facts() {
    return facts;
  }

  /** A value that was submitted and became known in one moment. */
  public KnownFixture reported(String ref, String period, String value, Instant at) {
    SortedMap<String, ReportedPeriod> periods = series.computeIfAbsent(ref, _ -> new TreeMap<>());
    ReportedPeriod before = periods.get(period);
    List<ReportedValue> values = new ArrayList<>(before == null ? List.of() : before.values());
    values.add(value(period, new BigDecimal(value), values.size() + 1, at));
    periods.put(period, new ReportedPeriod(values));
    return this;
  }

  private static ReportedValue value(String period, BigDecimal value, int version, Instant at) {
    return new ReportedValue(
        value,
        null,
        null,
        false,
        false,
        "submission " + version,
        period,
        version,
        1,
        at,
        at,
        at,
        "message " + version);
  }

  ReportedFiguresInForce figuresAt(Instant instant) {
    return ReportedFiguresInForce.of(
        series.entrySet().stream()
            .map(
                each ->
                    new ReportedSeries(
                        ReportedFiguresInForce.LEAD_AGENCY, each.getKey(), each.getValue()))
            .toList(),
        instant);
  }

  /** With the product's indicators, and nothing said beside the figures. */
  public Known at(Instant instant) {
    return new Known(
        CATALOGUE,
        figuresAt(instant),
        Statements.of(List.of(), List.of(), List.of(), instant),
        () -> facts.at(SERVED_FOR));
  }
}
