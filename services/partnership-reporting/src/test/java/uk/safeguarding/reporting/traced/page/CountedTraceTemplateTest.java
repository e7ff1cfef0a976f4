package uk.safeguarding.reporting.traced.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.web.page.navigation.Link;
import uk.safeguarding.reporting.printed.PrintedFigure;
import uk.safeguarding.reporting.traced.page.CountedTracePage.Change;
import uk.safeguarding.reporting.traced.page.CountedTracePage.Count;
import uk.safeguarding.reporting.traced.page.CountedTracePage.People;
import uk.safeguarding.reporting.traced.page.CountedTracePage.Row;
import uk.safeguarding.reporting.traced.page.CountedTracePage.Told;

class CountedTraceTemplateTest {

  private static final Count CONTACTS =
      new Count(
          "Contacts received in the month",
          PrintedFigure.printed("120"),
          "contacts",
          List.of("Contacts received: 120, recorded in Contacts and referrals"));

  private static final People PEOPLE =
      new People(
          "Who is counted: contacts",
          "1 to 1 of 51.",
          List.of(
              new Row(
                  "5b0e1f5a-invented",
                  "3 October 2018",
                  "5 November 2018 at 09:30:00",
                  List.of(new Told("contact/1", List.of("contact-received from somewhere"))))),
          List.of(new Link("Next page", "/indicators/m1/2018-10/counted?page=2", false)));

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, getClass().getClassLoader(), "uk.safeguarding.reporting.pages");

  @Test
  void a_figure_shows_its_counts_and_that_it_never_changed() {
    assertThat(rendered(List.of(), null))
        .contains("Counted from records: 120", ">It is provisional.</p>")
        .contains("recorded in Contacts and referrals")
        .contains("It has not changed since the period ended.")
        .doesNotContain("<table");
  }

  @Test
  void readers_who_may_not_see_children_are_told_who_may() {
    assertThat(rendered(List.of(), null)).contains("only an auditor can see");
  }

  @Test
  void changes_are_a_table() {
    PrintedFigure number = PrintedFigure.printed("118");
    assertThat(rendered(List.of(new Change("1 November 2018", number, number, number)), null))
        .containsPattern("1 November 2018</th>.*118")
        .doesNotContain("has not changed");
  }

  @Test
  void those_who_may_see_children_by_reference_their_records_and_the_next_page() {
    assertThat(rendered(List.of(), PEOPLE))
        .contains(">5b0e1f5a-invented</th>", "contact/1", "<li>contact-received from somewhere")
        .contains("href=\"/indicators/m1/2018-10/counted?page=2\"")
        .doesNotContain("only an auditor");
  }

  private String rendered(List<Change> changes, @Nullable People people) {
    var output = new StringOutput();
    var page =
        new CountedTracePage(
            PrintedFigure.printed("120"),
            "It is provisional.",
            null,
            List.of(CONTACTS),
            changes,
            null,
            people,
            "/indicators/m1/2018-10");
    engine.render("counted-trace.jte", page, output);
    return output.toString().replaceAll("\\s+", " ");
  }
}
