package uk.safeguarding.reporting.figures.dashboard;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.Better;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.Theme;

/**
 * What a dashboard row is about, by the definition of its latest month.
 *
 * @param owner null where nobody is assigned
 * @param reporter null where nobody is assigned
 * @param decimals places of a month's value as it is displayed
 * @param pointOfDifference where our changes cannot follow what the partnership printed, and why
 */
public record Heading(
    String ref,
    String title,
    String shortTitle,
    Theme theme,
    Kind kind,
    String unit,
    String outcome,
    @Nullable String owner,
    @Nullable String reporter,
    Better better,
    int decimals,
    int definitionVersion,
    @Nullable String pointOfDifference) {

  public static Heading of(Indicator indicator, IndicatorDefinition definition) {
    return new Heading(
        indicator.ref(),
        indicator.title(),
        indicator.shortTitle(),
        indicator.theme(),
        definition.kind(),
        definition.unit(),
        indicator.outcome(),
        indicator.owner(),
        indicator.reporter(),
        definition.better(),
        definition.rounding().decimals(),
        definition.version(),
        definition.pointOfDifference());
  }
}
