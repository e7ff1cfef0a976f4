package uk.safeguarding.reporting.reconciled;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.printed.PrintedFigure;
import uk.safeguarding.reporting.reconciled.ReconciledSection.Row;
import uk.safeguarding.reporting.reconciled.ReconciledSection.Table;

class ReconciledTemplateTest {

  private static final Table TABLE =
      new Table(
          "Contacts, reported and counted, latest first",
          "contacts",
          "contacts",
          List.of(
              new Row(
                  "Oct 18",
                  PrintedFigure.printed("1,620"),
                  PrintedFigure.printed("1,622"),
                  PrintedFigure.printed("+2"),
                  "/indicators/m1/2018-10/counted"),
              new Row(
                  "Sep 18",
                  PrintedFigure.notSupplied(),
                  PrintedFigure.printed("1,441"),
                  new PrintedFigure("", "not known"),
                  null)));

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, getClass().getClassLoader(), "uk.safeguarding.reporting.pages");

  @Test
  void a_month_has_both_figures_and_their_difference_with_their_units() {
    assertThat(rendered(TABLE))
        .contains("<h2 class=\"govuk-heading-m\" id=\"reported-and-counted\">Reported and counted")
        .contains("Counted from records (contacts)</th>", "Difference (contacts)</th>")
        .containsPattern("Oct 18</th>.*>1,620\\s*</td>.*>1,622\\s*</td>.*>\\+2\\s*</td>");
  }

  @Test
  void a_counted_figure_leads_to_what_is_behind_it_and_a_missing_one_nowhere() {
    assertThat(rendered(TABLE))
        .containsOnlyOnce("What is behind this figure")
        .contains("href=\"/indicators/m1/2018-10/counted\"");
  }

  @Test
  void an_empty_difference_says_so_to_people_who_listen() {
    assertThat(rendered(TABLE)).contains("<span class=\"govuk-visually-hidden\">not known</span>");
  }

  @Test
  void without_a_table_the_reason_stands_alone() {
    assertThat(rendered(null)).contains(">This cannot be counted.</p>").doesNotContain("<table");
  }

  private String rendered(@Nullable Table table) {
    var output = new StringOutput();
    var section =
        new ReconciledSection("The two can differ.", List.of("This cannot be counted."), table);
    engine.render("indicator/reconciled.jte", section, output);
    return output.toString().replaceAll("\\s+", " ");
  }
}
