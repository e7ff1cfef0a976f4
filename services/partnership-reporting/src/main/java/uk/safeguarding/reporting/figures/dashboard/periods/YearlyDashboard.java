package uk.safeguarding.reporting.figures.dashboard.periods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.dashboard.Judging;
import uk.safeguarding.reporting.figures.dashboard.PeriodRow;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.signals.sentences.Overview;

/**
 * The board's dashboard of a financial year: a row for each indicator that has a definition at its
 * end.
 */
public record YearlyDashboard(
    @JsonSerialize(using = ToStringSerializer.class) FinancialYear year, List<YearRow> indicators) {

  public YearlyDashboard {
    indicators = List.copyOf(indicators);
  }

  public static YearlyDashboard of(Figures figures, Judging judging, FinancialYear year) {
    var rows = new ArrayList<YearRow>();
    for (Indicator indicator : figures.catalogue().indicators()) {
      IndicatorDefinition definition = indicator.definitionAt(year.months().getLast());
      if (definition != null) {
        rows.add(YearRow.of(indicator, definition, figures, judging, year));
      }
    }
    return new YearlyDashboard(year, rows);
  }

  /** How many indicators are worth talking about, and why. */
  @JsonIgnore
  public Overview overview() {
    return PeriodRow.overview(indicators);
  }

  /** The same in one or two sentences. */
  @JsonProperty
  public String summary() {
    return overview().text();
  }
}
