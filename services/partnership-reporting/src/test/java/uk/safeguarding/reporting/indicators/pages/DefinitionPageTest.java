package uk.safeguarding.reporting.indicators.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** What a reader finds on some of the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefinitionPageTest {
  private final SortedMap<String, String> pages;

  DefinitionPageTest() throws IOException {
    pages = IndicatorPages.of(IndicatorCatalogue.load());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          m1;          # M1: Contacts received;                                    a title
          m1;          | Owner | Service Lead, Children's Social Care |;           a role
          m1;          | Kind | Flow: what happened in the month |;                a kind
          m1;          - Included: contacts that become referrals;                 what one might think left out
          m1;          | England | Local: nobody else measures it |;               no comparator
          m2;          | Statistical neighbours | 340 |;                           a comparator
          m2;          | Vintage | 2016-17 data, updated Nov 2017 |;               and of when it is
          m3;          - Not counted by itself: it is [M2](m2.md), and is counted as said there.; a derived count
          m2-ni;       | Changes and averages | Worked out from the values as they are displayed, after rounding |; one of six
          m2-ni;       | up to June 2018 | 49,880, inferred | estimate in use up to June 2018 |; a population with its vintage
          m4;          - Left out: children under 13;                              what one might think included
          m8-ql;       The series breaks here: values before and after are not to be read as one.; a series break
          m8-ql;       | The source dates the change | during 2018 |;              less exactly than we do
          m8-ql;       - This cannot be counted from events:;                      days where times are needed
          m6-cin;      it is counted from records only.;                             no row of the dataset
          m6-ql-val;   - The national measure of re-referrals (children in need census):; two of one name
          eh1c;        Compared with the sum of the year's months.;                a target
          eh1c;        | 2019-20 | To be confirmed |;                              one to come
          eh3epercent; it is [EH3](eh3.md) less [EH4 (val)](eh4-val.md);           a difference
          eh3apercent; | Point of difference | Printed from a count;               what we cannot follow
          eh5-ql;      - Once in a period, however often;                          distinct children
          cp2-ni;      - Derived: the sum of [CP2](cp2.md) and [CP2b](cp2b.md);    more than its label
          cp6b;        | Moves from month to month | More by [CP4 (val)](cp4-val.md) and [CP2b](cp2b.md), less by [CP7](cp7.md); a stock
          cp3-ql;      - The statutory and national measure (children in need census):; two clocks
          cp3-ql-val;  | Clock | Starts: the last strategy discussion;             a clock
          lac12-val;   The series goes on: values before and after can be read as one.; codes split
          lac16;       | Owner | Nobody is named in the source |;                  nobody to ask
          """)
  void a_page_says_what_its_definition_says(String page, String line, String why) {
    assertThat(page(page + ".md").lines()).as(why).anyMatch(it -> it.contains(line));
  }

  @Test
  void a_message_leads_to_its_schema() {
    assertThat(page("m1.md"))
        .contains(
            "- Each contact counts once: [`contact-received`]"
                + "(../../schemas/contacts-and-referrals.events.v1/contact-received.json) of"
                + " contacts-and-referrals, in the month of the day of `receivedAt` in London.");
  }

  @Test
  void of_two_versions_the_latest_comes_first() {
    assertThat(page("m8-ql.md"))
        .containsSubsequence(
            "## Version 2: from April 2018",
            "Why it changed: The limit changed from 24 hours to 1 working day",
            "### Numerator",
            "### Denominator",
            "### Counted from events",
            "## Version 1: up to March 2018",
            "24 hours, judged on the times");
  }

  @Test
  void the_index_has_the_themes_and_the_board_s_order() {
    assertThat(page("README.md"))
        .containsSubsequence(
            "## Counted from events",
            "## Front door",
            "| [M1](m1.md) | Contacts received | flow | Team Manager, MASH and Assessment | 1 |",
            "[M8-QL](m8-ql.md)",
            "[M6-QL (val)](m6-ql-val.md)",
            "## Early help",
            "## Child protection",
            "## Looked-after children",
            "[LAC16](lac16.md)");
    assertThat(page("README.md").lines().filter(line -> line.matches("\\| \\[.*\\.md\\) \\|.*")))
        .as("the 58 rows and 19 beyond them")
        .hasSize(77);
  }

  private String page(String name) {
    return Objects.requireNonNull(pages.get(name), name);
  }
}
