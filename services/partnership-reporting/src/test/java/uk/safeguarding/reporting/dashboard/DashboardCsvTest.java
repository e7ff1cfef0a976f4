package uk.safeguarding.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.ReportedFigure;
import uk.safeguarding.reporting.figures.ReportedFigures;
import uk.safeguarding.reporting.figures.dashboard.SouthamptonDashboard;

class DashboardCsvTest {

  private static final Month OCTOBER = Month.parse("2018-10");

  @Test
  void one_header_row_and_a_row_for_each_indicator() {
    List<String> lines = csv((_, _) -> null).lines().toList();

    assertThat(lines).hasSize(59);
    assertThat(lines.getFirst())
        .startsWith("ref,indicator,unit,owner,reporter,2017-10,2017-11")
        .contains(",2018-10,change_on_month_percent,")
        .endsWith(
            "target_2017-18,target_2018-19,target_2019-20,signal,target_outlook,commentary,to_check");
  }

  @Test
  void a_figure_is_a_plain_number_and_what_is_missing_says_why() {
    ReportedFigures reported = (ref, month) -> month.equals(OCTOBER) ? figure(ref) : null;

    assertThat(line(csv(reported), "M1"))
        .contains(",[x],1620,[z],[z],1620,[z],1620,Local,Local,Local,,,");
    assertThat(line(csv(reported), "CP2b %")).contains(",[x],[z],[z],[z],");
  }

  @Test
  void no_cell_starts_with_a_sign_that_a_spreadsheet_would_calculate() {
    assertThat(csv((ref, _) -> figure(ref)).lines().skip(1))
        .allSatisfy(line -> assertThat(line.split(",")[0]).doesNotMatch("^[=+@-].*"));
  }

  private static @Nullable ReportedFigure figure(String ref) {
    return Map.of(
            "M1", new ReportedFigure(new BigDecimal("1620")),
            "CP2b %", new ReportedFigure(null))
        .get(ref);
  }

  private static String csv(ReportedFigures reported) {
    return DashboardCsv.of(DashboardTable.of(Board.of(SouthamptonDashboard.of(reported))));
  }

  private static String line(String csv, String ref) {
    return csv.lines().filter(line -> line.startsWith(ref + ",")).findFirst().orElseThrow();
  }
}
