package uk.safeguarding.casereviews.recommendationsbyagency;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.register.SomeRecommendation.COUNCIL;
import static uk.safeguarding.casereviews.register.SomeRecommendation.POLICE;
import static uk.safeguarding.casereviews.register.SomeRecommendation.SCHOOLS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.DeclineReason;
import uk.safeguarding.casereviews.recommendation.ImpactEvidence;
import uk.safeguarding.casereviews.recommendation.RecommendationResponse;
import uk.safeguarding.casereviews.recommendation.events.ImpactOnChildrenAssessed;
import uk.safeguarding.casereviews.recommendation.events.RecommendationClosed;
import uk.safeguarding.casereviews.register.SomeRecommendation;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendation;
import uk.safeguarding.casereviews.wording.Wording;

/** The figures of an agency, from the events of recommendations. */
class AgencyFiguresTest {

  private static final LocalDate MADE = LocalDate.of(2018, 4, 16);
  private static final LocalDate TODAY = LocalDate.of(2018, 10, 1);

  private final List<SomeRecommendation> all = new ArrayList<>();

  @Test
  void answers_are_counted_of_what_was_addressed_to_the_agency() {
    SomeRecommendation one = made(POLICE, SCHOOLS);
    one.told(one.answered(1, POLICE, RecommendationResponse.ACCEPTED));
    one.told(
        one.answered(
            2, SCHOOLS, RecommendationResponse.PARTLY_ACCEPTED, DeclineReason.NOT_RESOURCED));
    SomeRecommendation two = made(SCHOOLS);
    two.told(
        two.answered(
            1,
            SCHOOLS,
            RecommendationResponse.DECLINED,
            DeclineReason.NOT_A_STATUTORY_DUTY,
            DeclineReason.NOT_RESOURCED));
    made(SCHOOLS);
    AgencyFigures schools = figures(SCHOOLS);
    assertThat(
            List.of(
                schools.made(),
                schools.accepted(),
                schools.partlyAccepted(),
                schools.declined(),
                schools.unanswered()))
        .containsExactly(3, 0, 1, 1, 1);
    assertThat(schools.declineReasons())
        .isEqualTo(Map.of(DeclineReason.NOT_A_STATUTORY_DUTY, 1, DeclineReason.NOT_RESOURCED, 2));
    assertThat(figures(POLICE).accepted()).isOne();
    assertThat(figures(COUNCIL).made()).isZero();
  }

  @Test
  void an_action_is_overdue_from_the_day_after_its_due_date_until_it_is_done() {
    SomeRecommendation one = made(POLICE);
    one.told(one.planned(1, POLICE, TODAY));
    one.told(one.planned(2, POLICE, TODAY.minusDays(1)));
    one.told(one.planned(3, POLICE, TODAY.minusDays(1)));
    one.told(one.done(3, TODAY));
    one.told(one.planned(4, COUNCIL, TODAY.minusDays(1)));
    assertThat(figures(POLICE).actions()).isEqualTo(new AgencyActions(2, 1, 1, 0));
    assertThat(figures(COUNCIL).actions()).isEqualTo(new AgencyActions(1, 1, 0, 0));
  }

  @Test
  void what_was_closed_with_an_action_undone_is_told_apart() {
    SomeRecommendation one = made(POLICE);
    one.told(one.planned(1, POLICE, TODAY.minusDays(1)));
    one.told(new RecommendationClosed(one.id(), new UUID(2, 1), TODAY));
    made(POLICE);
    assertThat(figures(POLICE).actions()).isEqualTo(new AgencyActions(0, 0, 0, 1));
    assertThat(List.of(figures(POLICE).open(), figures(POLICE).closed())).containsExactly(1, 1);
  }

  @Test
  void impact_and_the_last_look_are_told() {
    assertThat(figures(POLICE).lastOverseenOn()).isNull();
    SomeRecommendation one = made(POLICE);
    one.told(one.overseen(1, "2018-Q1", TODAY.minusDays(100)));
    one.told(one.overseen(2, "2018-Q2", TODAY.minusDays(9)));
    one.told(
        new ImpactOnChildrenAssessed(
            one.id(),
            new UUID(3, 1),
            new Wording("Conferences see a pattern of neglect earlier."),
            ImpactEvidence.AUDIT,
            TODAY));
    made(POLICE);
    assertThat(figures(POLICE).impactAssessed()).isOne();
    assertThat(figures(POLICE).lastOverseenOn()).isEqualTo(TODAY.minusDays(9));
  }

  @Test
  void an_agency_reads_its_own_answer_and_actions_alone() {
    SomeRecommendation one = made(POLICE, SCHOOLS);
    one.told(one.answered(1, POLICE, RecommendationResponse.ACCEPTED));
    one.told(one.planned(1, POLICE, TODAY.minusDays(1)));
    one.told(one.planned(2, COUNCIL, TODAY));
    AgencyRecommendation police = AgencyRecommendation.of(POLICE, one.registered(), TODAY);
    assertThat(Objects.requireNonNull(police.answer()).agency()).isEqualTo(POLICE);
    assertThat(police.actions())
        .extracting(AgencyRecommendation.Action::overdue)
        .containsExactly(true);
    AgencyRecommendation council = AgencyRecommendation.of(COUNCIL, one.registered(), TODAY);
    assertThat(council.addressed()).isFalse();
    assertThat(council.answer()).isNull();
    assertThat(council.actions())
        .extracting(AgencyRecommendation.Action::overdue)
        .containsExactly(false);
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
