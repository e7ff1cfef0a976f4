package uk.safeguarding.reporting.beyond;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.facts.harm.DomesticAbuseReferrals;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.knowledge.KnownFixture;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.printed.PrintedFigure;

class BeyondPrinterTest {

  private final KnownFixture fixture = new KnownFixture();

  @Test
  void a_month_stands_beside_its_quarter_and_its_year_under_the_theme() {
    fixture
        .facts()
        .happened(DomesticAbuseReferrals.HIGH_RISK, "2018-04", 2)
        .happened(DomesticAbuseReferrals.HIGH_RISK, "2018-07", 3)
        .happened(DomesticAbuseReferrals.HIGH_RISK, "2018-08", 4)
        .happened(DomesticAbuseReferrals.REPEATED, "2018-08", 1);
    BeyondPage page = page(new Month(2018, 8));
    assertThat(figures(page, "DA1")).containsExactly("4", "7", "9");
    assertThat(figures(page, "DA2")).containsExactly("25.0%", "14.3%", "11.1%");
    assertThat(page.periods().getLast()).endsWith(", to date");
    assertThat(page.themes())
        .extracting(BeyondPage.ThemeTable::theme)
        .containsExactly("Front door", "Early help", "Child protection", "Looked-after children");
  }

  @Test
  void no_row_of_the_dataset_is_among_them() {
    assertThat(page(new Month(2018, 8)).themes())
        .flatExtracting(BeyondPage.ThemeTable::rows)
        .extracting(BeyondPage.Row::ref)
        .hasSize(19)
        .contains("M6-CIN", "CP3-CIN", "SW1")
        .doesNotContain("M1", "LAC1");
  }

  private static List<String> figures(BeyondPage page, String ref) {
    return page.themes().stream()
        .flatMap(theme -> theme.rows().stream())
        .filter(row -> row.ref().equals(ref))
        .flatMap(row -> row.figures().stream())
        .map(PrintedFigure::text)
        .toList();
  }

  private BeyondPage page(Month latest) {
    return new BeyondPrinter(IndicatorCatalogue.load(), fixture.at(TEN).of(Origin.EVENTS).figures())
        .print(latest);
  }
}
