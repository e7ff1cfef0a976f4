package uk.safeguarding.reporting.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/**
 * What the checks look at: the figures of the months that a dashboard shows, and the words beside
 * its latest month.
 *
 * @param shown the dashboard's month
 * @param months the thirteen up to it that have ended, earliest first
 */
public record Evidence(Figures figures, Commentary commentary, Month shown, List<Month> months) {

  public Evidence {
    months = List.copyOf(months);
  }

  public static Evidence of(Figures figures, Commentary commentary, Month shown) {
    var months = new ArrayList<Month>();
    for (Month month = shown.sameLastYear(); month.compareTo(shown) <= 0; month = month.next()) {
      if (!figures.isRunning(month)) {
        months.add(month);
      }
    }
    return new Evidence(figures, commentary, shown, months);
  }

  /** Those that have a definition in the shown month, in the board's order. */
  public List<Indicator> indicators() {
    return figures.catalogue().indicators().stream()
        .filter(indicator -> indicator.definitionAt(shown) != null)
        .toList();
  }

  /** The definition of the shown month. */
  public IndicatorDefinition definition(Indicator indicator) {
    return Objects.requireNonNull(indicator.definitionAt(shown), indicator.ref());
  }

  public Figure figure(Indicator indicator, Month month) {
    return figures.at(indicator, month);
  }

  /** A row's figure by its ref; not supplied where there is no such row. */
  public Figure figure(String ref, Month month) {
    Indicator indicator = figures.catalogue().find(ref);
    return indicator == null ? Figure.NOT_SUPPLIED : figures.at(indicator, month);
  }

  /** The words beside the shown month, or null. */
  public @Nullable String words(Indicator indicator) {
    String words = commentary.on(indicator.ref(), shown);
    return words == null || words.isBlank() ? null : words;
  }
}
