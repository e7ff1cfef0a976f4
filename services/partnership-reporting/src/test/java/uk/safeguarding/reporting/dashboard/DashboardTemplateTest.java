package uk.safeguarding.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.dashboard.DashboardPage.Download;
import uk.safeguarding.reporting.dashboard.DashboardPage.Headers;
import uk.safeguarding.reporting.dashboard.DashboardPage.MonthChoice;
import uk.safeguarding.reporting.dashboard.DashboardPage.Theme;
import uk.safeguarding.reporting.dashboard.PrintedRow.Benchmarks;

class DashboardTemplateTest {

  private static final PrintedFigure LOCAL = PrintedFigure.printed("Local");

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, getClass().getClassLoader(), "uk.safeguarding.reporting.pages");

  @Test
  void the_overview_names_the_month_and_shows_the_pooled_figure_beneath_the_average() {
    assertThat(rendered(row("M3", PrintedFigure.printed("14.5%"), "17.1%")))
        .contains("Oct 18</th>", "On Oct 17</th>", "data-label=\"Oct 18\">14.5%")
        .contains("17.4% <span class=\"app-table__note\">17.1% pooled</span>");
  }

  @Test
  void without_known_counts_there_is_no_pooled_figure() {
    assertThat(rendered(row("M1", PrintedFigure.printed("1,620"), null))).doesNotContain("pooled");
  }

  @Test
  void what_is_not_defined_says_so_to_people_who_listen() {
    assertThat(rendered(row("M1", PrintedFigure.notDefined(), null)))
        .contains(
            "<span aria-hidden=\"true\">-</span>"
                + "<span class=\"govuk-visually-hidden\">not defined</span>");
  }

  @Test
  void the_full_dataset_scrolls_in_a_region_that_the_keyboard_reaches() {
    assertThat(rendered(row("M1", PrintedFigure.printed("1,620"), null)))
        .contains("role=\"region\" aria-label=\"Full monthly dataset\" tabindex=\"0\"")
        .contains("Target 2017-18</th>", "no target</span>");
  }

  @Test
  void the_month_shown_is_the_one_chosen() {
    assertThat(rendered(row("M1", PrintedFigure.printed("1,620"), null)))
        .contains("<option value=\"2018-10\" selected>October 2018</option>")
        .contains("<option value=\"2018-09\">September 2018</option>")
        .contains("href=\"/api/dashboards/monthly.csv?month=2018-10\"");
  }

  @Test
  void texts_of_the_dataset_are_escaped() {
    assertThat(rendered(row("<script>", PrintedFigure.printed("1"), null)))
        .doesNotContain("<script>")
        .contains("&lt;script&gt;");
  }

  private String rendered(PrintedRow row) {
    StringOutput output = new StringOutput();
    engine.render("dashboard.jte", page(row), output);
    return output.toString().replaceAll("\\s+", " ");
  }

  private static DashboardPage page(PrintedRow row) {
    return new DashboardPage(
        "/dashboards/monthly",
        List.of(
            new MonthChoice("2018-10", "October 2018", true),
            new MonthChoice("2018-09", "September 2018", false)),
        new Headers(
            "Oct 18", "Oct 17", Collections.nCopies(13, "Oct 18"), List.of("Target 2017-18")),
        List.of(new Theme("front-door", "Front door", List.of(row))),
        List.of(new Download("This month (CSV)", "/api/dashboards/monthly.csv?month=2018-10")));
  }

  private static PrintedRow row(String ref, PrintedFigure latest, @Nullable String pooled) {
    return new PrintedRow(
        ref,
        "Contacts received",
        "Number of contacts received",
        latest,
        PrintedFigure.printed("Up 12%"),
        PrintedFigure.printed("No change"),
        PrintedFigure.printed("17.4%"),
        pooled,
        PrintedFigure.printed("22.4%"),
        new Benchmarks(LOCAL, LOCAL, LOCAL),
        Collections.nCopies(13, latest),
        List.of(PrintedFigure.noTarget()));
  }
}
