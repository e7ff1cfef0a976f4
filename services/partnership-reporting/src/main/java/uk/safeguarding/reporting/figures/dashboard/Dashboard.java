package uk.safeguarding.reporting.figures.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.signals.sentences.Overview;

/** The board's monthly dashboard: a row for each indicator that has a definition in that month. */
public record Dashboard(
    @JsonSerialize(using = ToStringSerializer.class) Month month, List<DashboardRow> indicators) {

  public Dashboard {
    indicators = List.copyOf(indicators);
  }

  public static Dashboard of(Figures figures, Judging judging, Month month) {
    return new Dashboard(
        month,
        figures.catalogue().indicators().stream()
            .filter(indicator -> indicator.definitionAt(month) != null)
            .map(indicator -> DashboardRow.of(indicator, figures, judging, month))
            .toList());
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
