package uk.safeguarding.reporting.indicatorpage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.breakdown.BreakdownSection;
import uk.safeguarding.reporting.comparators.SouthamptonComparators;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.frontdoor.ReReferrals;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.indicatorpage.IndicatorPage.Download;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.KnownFixture;
import uk.safeguarding.reporting.otherareas.OtherAreas;
import uk.safeguarding.reporting.reconciled.ReconciledSection;

class IndicatorPrinterTest {

  private final KnownFixture fixture =
      new KnownFixture()
          .reported("M1", "2018-09", "1441", NINE)
          .reported("M1", "2018-10", "8", NINE);

  @Test
  void reported_and_counted_stand_side_by_side_for_the_thirteen_months_shown() {
    fixture.facts().happened(ContactsReceived.COUNT, "2018-10", 10);
    var table = Objects.requireNonNull(page("M1", "2018-10").reconciled().table());
    assertThat(table.rows()).hasSize(13);
    assertThat(table.rows().getFirst().difference().text()).isEqualTo("+2");
    assertThat(table.rows().subList(1, 13))
        .map(ReconciledSection.Row::difference)
        .allMatch(difference -> difference.text().isEmpty());
  }

  @Test
  void counted_figures_leave_the_chart_the_table_and_the_finding_as_they_were_reported() {
    IndicatorPage before = page("M1", "2018-10");
    fixture.facts().happened(ContactsReceived.COUNT, "2018-10", 10);
    IndicatorPage after = page("M1", "2018-10");
    assertThat(after.finding()).isEqualTo(before.finding());
    assertThat(after.table()).isEqualTo(before.table());
    assertThat(after.faults()).isEqualTo(before.faults());
  }

  @Test
  void both_are_downloaded_for_the_periods_shown() {
    assertThat(page("M1", "2018-10").downloads())
        .extracting(Download::href)
        .contains(
            "/api/indicators/m1/series.csv?source=events&from=2017-10&to=2018-10",
            "/api/indicators/m1/reconciliation?from=2017-10&to=2018-10");
  }

  @Test
  void an_indicator_beyond_the_dataset_has_a_page_with_what_is_counted() {
    fixture
        .facts()
        .happened(ReferralsAccepted.COUNT, "2018-10", 4)
        .happened(ReReferrals.AFTER_REFERRAL, "2018-10", 1);
    IndicatorPage page = page("M6-CIN", "2018-10");
    assertThat(page.finding()).contains("nobody has supplied it");
    var row = Objects.requireNonNull(page.reconciled().table()).rows().getFirst();
    assertThat(row.counted().text()).isEqualTo("25.0%");
  }

  private IndicatorPage page(String ref, String shown) {
    Indicator indicator = Objects.requireNonNull(IndicatorCatalogue.load().find(ref), ref);
    ReportingPeriod period = ReportingPeriod.parse(shown);
    var definition = Objects.requireNonNull(indicator.definitionAt(period.months().getLast()));
    return new IndicatorPrinter(indicator, definition, fixture.at(TEN), period)
        .print(
            null,
            RebasingForm.empty(false),
            new OtherAreas(SouthamptonComparators.COMPARATORS),
            new BreakdownSection("", "", "", "", List.of(), null),
            1);
  }
}
