package uk.safeguarding.reporting.reconciled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.printed.Numbers;
import uk.safeguarding.reporting.printed.PrintedFigure;

/** Prints reported and counted figures side by side. */
public final class ReconciledPrinter {

  private static final int MOST_PERIODS = 13;
  private static final String EXPLAINS =
      "A reported figure is what the agency sent on the day of its return; a counted one follows"
          + " from what its systems recorded, also what they recorded or corrected later, so the"
          + " two can differ.";
  private static final PrintedFigure EMPTY = new PrintedFigure("", "not known");

  private final Indicator indicator;
  private final IndicatorDefinition definition;
  private final Known known;
  private final Numbers numbers;

  /**
   * @param definition the indicator's in the latest period shown
   */
  public ReconciledPrinter(Indicator indicator, IndicatorDefinition definition, Known known) {
    this.indicator = indicator;
    this.definition = definition;
    this.known = known;
    this.numbers = new Numbers(definition.kind(), definition.rounding().decimals());
  }

  /**
   * @param periods those that the page shows, of which the latest thirteen are compared
   */
  public ReconciledSection print(Collection<ReportingPeriod> periods) {
    List<ReportingPeriod> shown = periods.stream().sorted().toList().reversed();
    List<ReportingPeriod> latest = shown.subList(0, Math.min(MOST_PERIODS, shown.size()));
    List<IndicatorDefinition> definitions =
        latest.stream()
            .map(period -> indicator.definitionAt(period.months().getLast()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    boolean countable = definitions.stream().anyMatch(each -> whyNot(each) == null);
    return new ReconciledSection(EXPLAINS, cannot(definitions), countable ? table(latest) : null);
  }

  private static List<String> cannot(List<IndicatorDefinition> definitions) {
    var sentences = new ArrayList<String>();
    for (IndicatorDefinition each : definitions) {
      String why = whyNot(each);
      Month last = each.validity().to();
      if (why != null) {
        sentences.add(last == null ? why : "Up to %s: %s".formatted(last.label(), why));
      }
    }
    return sentences;
  }

  /** Null where it can be counted. What the definition puts in backticks is plain text here. */
  private static @Nullable String whyNot(IndicatorDefinition definition) {
    return definition
        .counts()
        .filter(count -> !count.canBeCounted())
        .map(NamedCount::countedFromEvents)
        .map(sentences -> sentences.getFirst().replace("`", ""))
        .findFirst()
        .orElse(null);
  }

  private ReconciledSection.Table table(List<ReportingPeriod> periods) {
    return new ReconciledSection.Table(
        "%s, reported and counted, latest first".formatted(indicator.shortTitle()),
        definition.unit(),
        definition.kind() == Kind.PERCENTAGE ? "percentage points" : definition.unit(),
        periods.stream().map(this::row).toList());
  }

  private ReconciledSection.Row row(ReportingPeriod period) {
    Figure reported = known.of(Origin.REPORTED).figures().at(indicator, period);
    Figure counted = known.of(Origin.EVENTS).figures().at(indicator, period);
    return new ReconciledSection.Row(
        ChartedIndicator.label(period),
        numbers.of(reported),
        numbers.of(counted),
        difference(Reconciliation.Point.of(period, reported.value(), counted.value()).gap()),
        counted.missing() == Missing.NOT_COUNTED ? null : behind(period));
  }

  private String behind(ReportingPeriod period) {
    return "/indicators/%s/%s/counted".formatted(indicator.slug(), period);
  }

  /** With its sign, and to the places that show it whole. */
  private PrintedFigure difference(@Nullable BigDecimal gap) {
    if (gap == null) {
      return EMPTY;
    }
    if (gap.signum() == 0) {
      return PrintedFigure.printed("0");
    }
    int places = Math.max(definition.rounding().decimals(), gap.stripTrailingZeros().scale());
    return PrintedFigure.printed(String.format(Locale.UK, "%+,." + places + "f", gap));
  }
}
