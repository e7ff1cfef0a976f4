package uk.safeguarding.reporting.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.knowledge.KnownFixture.TEN;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.care.ChildrenLookedAfter;
import uk.safeguarding.reporting.facts.care.SocialWorkers;
import uk.safeguarding.reporting.facts.frontdoor.ReReferrals;
import uk.safeguarding.reporting.facts.frontdoor.ReferralsAccepted;
import uk.safeguarding.reporting.facts.frontdoor.UrgentReferrals;
import uk.safeguarding.reporting.knowledge.KnownFixture;

class JourneysTest {

  private static final Quarter SUMMER = new Quarter(2018, 2);

  private final KnownFixture fixture = new KnownFixture();
  private final Journeys journeys = new Journeys((_, instant) -> fixture.facts().at(instant));

  @Test
  void high_risk_referrals_without_early_help_are_distributed_by_age_and_source() {
    fixture
        .facts()
        .happened(UrgentReferrals.COUNT, "2018-07", 5)
        .happened(UrgentReferrals.WITHOUT_EARLY_HELP, "2018-07", 2, aged("1-4"))
        .happened(UrgentReferrals.WITHOUT_EARLY_HELP, "2018-09", 1, aged("10-15"));
    Journey summer = journey(JourneyKind.HIGH_RISK_REFERRALS, SUMMER);
    assertThat(summer.all()).isEqualTo(5);
    assertThat(summer.found()).isEqualTo(3);
    assertThat(distributions(summer)).containsExactly("age-band: 1-4 2, 10-15 1", "source: null 3");
  }

  @Test
  void re_referrals_tell_how_and_how_long_ago_the_case_before_ended() {
    fixture
        .facts()
        .happened(ReferralsAccepted.COUNT, "2018-08", 10)
        .happened(
            ReReferrals.AFTER_CLOSURE,
            "2018-08",
            2,
            Dimensions.NONE
                .with(Dimension.EARLIER_OUTCOME, "CLOSED_AFTER_ASSESSMENT")
                .with(Dimension.TIME_SINCE_CLOSURE, "under-3-months"))
        .happened(ReferralsAccepted.COUNT, "2018-07", 1);
    assertThat(distributions(journey(JourneyKind.RE_REFERRALS, SUMMER)))
        .containsExactly(
            "earlier-outcome: CLOSED_AFTER_ASSESSMENT 2",
            "time-since-closure: under-3-months 2",
            "source: null 2");
  }

  @Test
  void children_are_distributed_over_how_many_workers_they_have_had_at_the_end_of_the_period() {
    for (int child = 0; child < 4; child++) {
      fixture.facts().stood(ChildrenLookedAfter.COUNT, "2018-08-01", "");
    }
    fixture
        .facts()
        .stood(SocialWorkers.having(1), "2018-08-01", "2018-09-02")
        .stood(SocialWorkers.having(2), "2018-09-02", "")
        .stood(SocialWorkers.having(3), "2018-09-03", "")
        .stood(SocialWorkers.having(5), "2018-09-03", "");
    Journey summer = journey(JourneyKind.SOCIAL_WORKERS, SUMMER);
    assertThat(summer.found()).as("three or more").isEqualTo(2);
    assertThat(distributions(summer))
        .containsExactly("social-workers: 1 0, 2 1, 3 1, 4 0, 5-or-more 1, null 1");
  }

  @Test
  void before_anything_was_recorded_nothing_is_known() {
    fixture.facts().happened(UrgentReferrals.COUNT, "2018-08", 5);
    assertThat(journey(JourneyKind.HIGH_RISK_REFERRALS, SUMMER))
        .as("July was not recorded")
        .isEqualTo(Journey.unknown(SUMMER));
  }

  @Test
  void the_page_says_it_in_a_sentence_and_offers_quarters_and_years() {
    fixture
        .facts()
        .happened(UrgentReferrals.COUNT, "2018-07", 1_200)
        .happened(UrgentReferrals.WITHOUT_EARLY_HELP, "2018-07", 2, aged("1-4"));
    JourneysPage page = new JourneysPrinter(journeys).print(SUMMER, SUMMER, fixture.at(TEN));
    assertThat(page.choices())
        .extracting(JourneysPage.Choice::value)
        .startsWith("2018-Q2", "2018-Q1")
        .endsWith("2018-19", "2017-18", "2016-17");
    assertThat(page.journeys().getFirst().sentence())
        .endsWith(
            "2 of 1,200 referrals accepted for a strategy discussion were of children who never had"
                + " early help.");
    assertThat(page.journeys().getFirst().tables().getFirst().rows())
        .containsExactly(new JourneysPage.Row("1 to 4", "2"));
    assertThat(page.journeys().getFirst().download())
        .isEqualTo("/api/journeys/high-risk-referrals?from=2018-Q2&to=2018-Q2");
  }

  private Journey journey(JourneyKind kind, ReportingPeriod period) {
    return journeys.of(kind, List.of(period), fixture.at(TEN)).getFirst();
  }

  private static List<String> distributions(Journey journey) {
    return journey.distributions().stream()
        .map(
            each ->
                each.by()
                    + ": "
                    + each.shares().stream()
                        .map(share -> share.value() + " " + share.number())
                        .collect(Collectors.joining(", ")))
        .toList();
  }

  private static Dimensions aged(String band) {
    return Dimensions.NONE.with(Dimension.AGE_BAND, band);
  }
}
