package uk.safeguarding.reporting.figures;

import java.util.List;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** The board's monthly dashboard: a row for each indicator that has a definition in that month. */
public record Dashboard(
    @JsonSerialize(using = ToStringSerializer.class) Month month, List<DashboardRow> indicators) {

  public Dashboard {
    indicators = List.copyOf(indicators);
  }

  public static Dashboard of(IndicatorCatalogue catalogue, ReportedFigures reported, Month month) {
    var figures = new Figures(catalogue, reported);
    return new Dashboard(
        month,
        catalogue.indicators().stream()
            .filter(indicator -> indicator.definitionAt(month) != null)
            .map(indicator -> DashboardRow.of(indicator, figures, month))
            .toList());
  }
}
