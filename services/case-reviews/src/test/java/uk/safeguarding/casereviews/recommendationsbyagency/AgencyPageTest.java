package uk.safeguarding.casereviews.recommendationsbyagency;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.printed.Pages.rendered;
import static uk.safeguarding.casereviews.register.SomeRecommendation.POLICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendationsbyagency.RecommendationsByAgency.OfAgency;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.SomeRecommendation;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendation;

/** The pages of agencies, from the events of recommendations. */
class AgencyPageTest {

  private static final LocalDate MADE = LocalDate.of(2018, 4, 16);
  private static final LocalDate TODAY = LocalDate.of(2018, 10, 1);

  private final List<SomeRecommendation> all = new ArrayList<>();

  @Test
  void the_page_of_an_agency_says_what_is_to_be_done_and_what_was_done() {
    SomeRecommendation one = made(POLICE);
    one.told(one.planned(1, POLICE, TODAY.minusDays(1)));
    one.told(one.planned(2, POLICE, TODAY)).told(one.done(2, TODAY.minusDays(2)));
    Slice<AgencyRecommendation> slice =
        Slice.byDay(
            List.of(AgencyRecommendation.of(POLICE, one.registered(), TODAY)),
            AgencyRecommendation::place,
            null);
    AgencyPage page = AgencyPage.of(new OfAgency(figures(POLICE), slice), TODAY);
    assertThat(page.rows().getFirst().actions())
        .containsExactly(
            new AgencyPage.Action(
                "Conference reports include a chronology.",
                "Safeguarding lead, due 30 September 2018, 1 day late",
                null,
                true),
            new AgencyPage.Action(
                "Conference reports include a chronology.",
                "Safeguarding lead, done 29 September 2018",
                "The form has a chronology.",
                false));
    assertThat(rendered("agency.jte", page))
        .contains("Conference reports include a chronology. <")
        .containsOnlyOnce("What was done: The form has a chronology.</span>");
  }

  @Test
  void agencies_are_told_page_by_page_under_one_row_of_headers() {
    for (int number = 0; number <= Slice.MOST; number++) {
      made(new AgencyCode("agency-%03d".formatted(number)));
    }
    Slice<AgencyFigures> first = RecommendationsByAgency.figures(registered(), null, TODAY);
    Slice<AgencyFigures> second =
        RecommendationsByAgency.figures(registered(), first.next(), TODAY);
    assertThat(first.items()).hasSize(Slice.MOST);
    assertThat(second.items())
        .extracting(each -> each.agency().code())
        .containsExactly("agency-100");
    assertThat(rendered("agencies.jte", AgenciesPage.of(first)))
        .contains("?from=agency-099\">Next page</a>", ">Actions overdue</th>")
        .doesNotContain("rowspan", "colspan", "app-table--overview");
  }

  private SomeRecommendation made(AgencyCode... agencies) {
    var recommendation = SomeRecommendation.made(all.size() + 1, MADE, agencies);
    all.add(recommendation);
    return recommendation;
  }

  private AgencyFigures figures(AgencyCode agency) {
    return AgencyFigures.of(agency, registered(), TODAY);
  }

  private List<RegisteredRecommendation> registered() {
    return all.stream().map(SomeRecommendation::registered).toList();
  }
}
