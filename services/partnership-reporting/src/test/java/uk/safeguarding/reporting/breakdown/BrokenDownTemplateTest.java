package uk.safeguarding.reporting.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.breakdown.BreakdownSection.Choice;
import uk.safeguarding.reporting.breakdown.BreakdownSection.Row;
import uk.safeguarding.reporting.breakdown.BreakdownSection.Table;
import uk.safeguarding.reporting.printed.PrintedFigure;

class BrokenDownTemplateTest {

  private static final Table TABLE =
      new Table(
          "Contacts received by source, latest first (contacts)",
          "Source",
          List.of("Oct 18"),
          List.of(new Row("School", List.of(PrintedFigure.printed("12")))));

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, getClass().getClassLoader(), "uk.safeguarding.reporting.pages");

  @Test
  void the_reader_chooses_by_a_form_that_needs_no_script_and_stays_in_the_period() {
    assertThat(rendered(List.of(new Choice("source", "Source", true)), TABLE))
        .contains("action=\"/indicators/m1#broken-down\" method=\"get\"")
        .contains("<input type=\"hidden\" name=\"period\" value=\"2018-10\">")
        .contains("<option value=\"source\" selected>Source</option>")
        .containsPattern("School</th>.*>12\\s*</td>");
  }

  @Test
  void what_cannot_be_broken_down_has_neither_form_nor_table() {
    assertThat(rendered(List.of(), null))
        .contains("It cannot be.")
        .doesNotContain("<form", "<table");
  }

  private String rendered(List<Choice> choices, @Nullable Table table) {
    var output = new StringOutput();
    engine.render(
        "indicator/brokendown.jte",
        new BreakdownSection("It cannot be.", "/indicators/m1", "2018-10", "", choices, table),
        output);
    return output.toString().replaceAll("\\s+", " ");
  }
}
