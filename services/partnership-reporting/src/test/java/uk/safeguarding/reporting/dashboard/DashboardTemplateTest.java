package uk.safeguarding.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.dashboard.DashboardPage.Choice;
import uk.safeguarding.reporting.dashboard.DashboardPage.Choices;
import uk.safeguarding.reporting.dashboard.DashboardPage.Download;
import uk.safeguarding.reporting.dashboard.DashboardPage.Headers;
import uk.safeguarding.reporting.dashboard.DashboardPage.Option;
import uk.safeguarding.reporting.dashboard.DashboardPage.Theme;
import uk.safeguarding.reporting.dashboard.DashboardPage.View;
import uk.safeguarding.reporting.dashboard.PrintedRow.Benchmarks;
import uk.safeguarding.reporting.dashboard.PrintedRow.Changes;
import uk.safeguarding.reporting.dashboard.PrintedRow.Judged;
import uk.safeguarding.reporting.printed.PrintedFigure;
import uk.safeguarding.reporting.printed.PrintedSignal;
import uk.safeguarding.reporting.signals.Signal;
import uk.safeguarding.reporting.signals.targets.Assurance;

class DashboardTemplateTest {

  private static final PrintedFigure LOCAL = PrintedFigure.printed("Local");

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, getClass().getClassLoader(), "uk.safeguarding.reporting.pages");

  @Test
  void the_first_sentence_says_how_many_indicators_need_a_conversation() {
    assertThat(rendered(row("M1", PrintedFigure.printed("1,620"), null)))
        .contains("<strong>2 of 58 indicators need a conversation.</strong> 1 shows a concern.");
  }

  @Test
  void the_page_says_whose_figures_it_shows() {
    assertThat(rendered(row("M1", PrintedFigure.printed("1,620"), null)))
        .contains(">These figures are what the agencies reported.</p>");
  }

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
  void a_judgement_is_words_with_a_mark_and_never_colour_alone() {
    assertThat(rendered(row("M1", PrintedFigure.printed("1,620"), null)))
        .contains("aria-hidden=\"true\">\u25b2</span><span>Concern</span>")
        .contains("<span>Missed; may or may not meet it</span>");
  }

  @Test
  void faults_and_commentary_stand_beside_their_indicator() {
    assertThat(rendered(row("M1", PrintedFigure.printed("1,620"), null)))
        .contains("href=\"/indicators/m1#faults\">1 to check", ">Contacts rose again.</td>");
  }

  @Test
  void the_full_dataset_scrolls_in_a_region_that_the_keyboard_reaches() {
    assertThat(rendered(row("M1", PrintedFigure.printed("1,620"), null)))
        .contains("role=\"region\" aria-label=\"Full dataset\" tabindex=\"0\"")
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
        "2 of 58 indicators need a conversation.",
        "1 shows a concern.",
        null,
        "These figures are what the agencies reported.",
        List.of(new View("Month", "/dashboards/monthly?month=2018-10", true)),
        new Choices(
            "/dashboards/monthly",
            "/dashboards/monthly",
            "",
            List.of(
                new Choice(
                    "month",
                    "Month",
                    List.of(
                        new Option("2018-10", "October 2018", true),
                        new Option("2018-09", "September 2018", false))))),
        null,
        new Headers(
            "Oct 18",
            "On last month",
            "On Oct 17",
            "12-month average",
            "12-month maximum",
            "13 months",
            Collections.nCopies(13, "Oct 18"),
            List.of("Target 2017-18")),
        List.of(new Theme("front-door", "Front door", List.of(row))),
        List.of(new Download("This month (CSV)", "/api/dashboards/monthly.csv?month=2018-10")),
        59);
  }

  private static PrintedRow row(String ref, PrintedFigure latest, @Nullable String pooled) {
    return new PrintedRow(
        ref,
        "/indicators/m1",
        "Contacts received",
        "Number of contacts received",
        latest,
        new Changes(PrintedFigure.printed("Up 12%"), PrintedFigure.printed("No change")),
        PrintedFigure.printed("17.4%"),
        pooled,
        PrintedFigure.printed("22.4%"),
        new Judged(
            PrintedSignal.of(Signal.CONCERN), PrintedSignal.of(Assurance.MAY_OR_MAY_NOT, true)),
        null,
        new Benchmarks(LOCAL, LOCAL, LOCAL),
        Collections.nCopies(13, latest),
        List.of(PrintedFigure.noTarget()),
        "Contacts rose again.",
        List.of("The value does not follow from its counts."));
  }
}
