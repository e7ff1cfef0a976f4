package uk.safeguarding.reporting.traced;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.reporting.computed.CountedChanges;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Revision;

/** Traces counted figures. */
public final class CountedTraces {

  private static final int MOST_CHANGES = 100;

  private final CountsBehind counts;
  private final RecordPages records;

  CountedTraces(CountsBehind counts, RecordPages records) {
    this.counts = counts;
    this.records = records;
  }

  /**
   * What is behind an indicator's counted figure for a period.
   *
   * @param asked the records that a reader asks for who may see single children; null for others
   * @throws NotFound where the indicator had no definition then
   * @throws BadRequest where records of a denominator are asked for that has none
   */
  public CountedTrace of(
      Indicator indicator, ReportingPeriod period, Known known, @Nullable AskedRecords asked) {
    @Nullable IndicatorDefinition definition = indicator.definitionAt(period.months().getLast());
    if (definition == null) {
      throw new NotFound("This indicator is not defined for that period.");
    }
    CountedFacts facts = known.countedFacts();
    Figure figure = known.of(Origin.EVENTS).figures().at(indicator, period);
    List<CountedChanges.Stated> changes = known.countedChanges(indicator.ref(), period);
    var revision = Revision.of(changes);
    @Nullable NamedCount below = definition.denominator();
    var above = counts.of(definition.numerator(), figure.numerator(), null, period, facts);
    CountedTrace.@Nullable Traced underneath =
        below == null
            ? null
            : counts.of(below, figure.denominator(), figure.populationVintage(), period, facts);
    return new CountedTrace(
        indicator.ref(),
        period.toString(),
        definition.version(),
        figure.source(),
        facts.servedFor(),
        figure.value(),
        known.stateOf(Origin.EVENTS, period, revision),
        revision.number(),
        revision.knownAt(),
        above,
        underneath,
        new CountedTrace.Changes(changes.size(), latest(changes)),
        asked == null ? null : records(definition, above, underneath, period, facts, asked));
  }

  private CountedTrace.Records records(
      IndicatorDefinition definition,
      CountedTrace.Traced above,
      CountedTrace.@Nullable Traced underneath,
      ReportingPeriod period,
      CountedFacts facts,
      AskedRecords asked) {
    if (!asked.denominator()) {
      return records.of(definition.numerator(), above, period, facts, asked);
    }
    if (definition.denominator() == null || underneath == null) {
      throw new BadRequest("This indicator has no denominator.");
    }
    return records.of(definition.denominator(), underneath, period, facts, asked);
  }

  private static List<CountedTrace.Change> latest(List<CountedChanges.Stated> changes) {
    return changes.subList(Math.max(0, changes.size() - MOST_CHANGES), changes.size()).stream()
        .map(
            each ->
                new CountedTrace.Change(
                    each.figure().value(),
                    each.figure().numerator(),
                    each.figure().denominator(),
                    each.knownAt()))
        .toList();
  }
}
