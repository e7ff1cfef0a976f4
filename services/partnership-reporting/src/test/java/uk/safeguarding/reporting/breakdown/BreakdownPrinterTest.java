package uk.safeguarding.reporting.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.KnownFixture;
import uk.safeguarding.reporting.printed.PrintedFigure;

class BreakdownPrinterTest {

  private final KnownFixture fixture = new KnownFixture();

  @Test
  void the_latest_months_stand_side_by_side_and_the_last_row_is_all_of_them() {
    fixture
        .facts()
        .happened(ContactsReceived.COUNT, "2018-09", 3, from("SCHOOL"))
        .happened(ContactsReceived.COUNT, "2018-10", 2, from("OTHER_INDIVIDUAL"));
    var table = Objects.requireNonNull(section("M1", "source").table());
    assertThat(table.by()).isEqualTo("Source");
    assertThat(table.periods()).hasSize(6).startsWith("Oct 18", "Sep 18");
    assertThat(table.rows())
        .extracting(row -> row.name() + ": " + text(row, 0) + ", " + text(row, 1))
        .containsExactly("Other individual: 2, 0", "School: 0, 3", "All: 2, 3");
    assertThat(text(table.rows().getFirst(), 2)).as("not recorded then").isEqualTo("-");
  }

  @Test
  void a_share_stands_with_its_two_numbers() {
    fixture
        .facts()
        .happened(ContactsReceived.COUNT, "2018-10", 8, from("SCHOOL"))
        .happened(ReferralsAccepted.COUNT, "2018-10", 2, from("SCHOOL"));
    var table = Objects.requireNonNull(section("M3", null).table());
    assertThat(text(table.rows().getFirst(), 0)).isEqualTo("25.0% (2 of 8)");
  }

  @Test
  void the_first_dimension_is_chosen_until_the_reader_chooses() {
    assertThat(section("M1", null).choices())
        .filteredOn(BreakdownSection.Choice::chosen)
        .extracting(BreakdownSection.Choice::value)
        .containsExactly("agency");
    assertThat(section("M1", "age-band").choices())
        .filteredOn(BreakdownSection.Choice::chosen)
        .extracting(BreakdownSection.Choice::label)
        .containsExactly("Age");
  }

  @Test
  void what_cannot_be_broken_down_says_why() {
    BreakdownSection section = section("M2-NI", null);
    assertThat(section.explains()).startsWith("This cannot be broken down. It is a rate");
    assertThat(section.choices()).isEmpty();
    assertThat(section.table()).isNull();
  }

  private static String text(BreakdownSection.Row row, int period) {
    PrintedFigure figure = row.figures().get(period);
    return figure.text();
  }

  private static Dimensions from(String source) {
    return Dimensions.NONE.with(Dimension.SOURCE, source);
  }

  private BreakdownSection section(String ref, @Nullable String by) {
    Indicator indicator = Objects.requireNonNull(IndicatorCatalogue.load().find(ref), ref);
    return new BreakdownPrinter(new Breakdowns((_, instant) -> fixture.facts().at(instant)))
        .print(
            indicator,
            indicator.definitions().getLast(),
            ReportingPeriod.parse("2018-10"),
            by,
            fixture.at(TEN),
            null);
  }
}
