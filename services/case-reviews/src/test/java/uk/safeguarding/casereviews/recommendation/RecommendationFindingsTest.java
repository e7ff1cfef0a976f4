package uk.safeguarding.casereviews.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.ACTION_DONE_BY_DUE_DATE;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.CLOSED_BY_OVERSIGHT;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.CLOSED_WITH_ACTIONS_DONE;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.CLOSED_WITH_IMPACT;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.DUE_DATE_REVISED_BEFORE_IT_PASSED;
import static uk.safeguarding.casereviews.recommendation.RecommendationPractice.OVERSEEN_EACH_QUARTER;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.commands.AnswerRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.AssessImpactOnChildren;
import uk.safeguarding.casereviews.recommendation.commands.CloseRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.MakeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.OverseeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.PlanRecommendationAction;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationCommand;
import uk.safeguarding.casereviews.recommendation.commands.RecordRecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.commands.ReopenRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.ReportRecommendationActionProgress;
import uk.safeguarding.casereviews.recommendation.commands.ReviseRecommendationActionDueDate;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationFindingCleared;
import uk.safeguarding.casereviews.recommendation.events.RecommendationFindingMade;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;
import uk.safeguarding.kernel.Finding;

class RecommendationFindingsTest {

  private static final RecommendationId ID = new RecommendationId(new UUID(5, 6));
  private static final AgencyCode POLICE = new AgencyCode("hampshire-police");
  private static final AgencyCode COUNCIL = new AgencyCode("scc-childrens-services");
  private static final UUID ONE = new UUID(5, 1);
  private static final UUID TWO = new UUID(5, 2);
  private static final Wording WORDS = new Wording("Agencies bring a chronology.");
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);

  private static final MakeRecommendation MADE = make(MONDAY, POLICE, COUNCIL);
  private static final OverseeRecommendation DECIDED_TO_CLOSE =
      oversee(TWO, "2018-Q3", OversightDecision.CLOSE, FRIDAY);
  private static final CloseRecommendation CLOSED = new CloseRecommendation(ID, ONE, FRIDAY);
  private static final AssessImpactOnChildren IMPACT =
      new AssessImpactOnChildren(ID, ONE, WORDS, ImpactEvidence.AUDIT, FRIDAY);

  @ParameterizedTest(name = "due {0}, done {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-12-24, 2018-12-24, true,  on the day
          2018-12-24, 2018-12-25, false, the day after is late even when it is Christmas Day
          2018-10-28, 2018-10-28, true,  the day on which the clocks change has an evening too
          2018-10-06, 2018-10-08, false, a due date on a Saturday does not move to Monday
          """)
  void an_action_is_done_by_its_due_date(LocalDate due, LocalDate done, boolean kept, String why) {
    assertThat(found(MADE, plan(FRIDAY, due), done(done)))
        .as(why)
        .isEqualTo(
            kept ? List.of() : List.of(Finding.of(ACTION_DONE_BY_DUE_DATE, ONE.toString(), due)));
  }

  @Test
  void an_undone_action_shows_as_overdue_as_soon_as_a_later_day_is_told() {
    LocalDate due = LocalDate.of(2018, 11, 30);
    var late =
        new ReportRecommendationActionProgress(
            ID, ONE, TWO, ActionProgress.DELAYED, due.plusDays(1));
    var overdue = Finding.of(ACTION_DONE_BY_DUE_DATE, ONE.toString(), due);
    assertThat(found(MADE, plan(FRIDAY, due))).isEmpty();
    assertThat(found(MADE, plan(FRIDAY, due), late)).containsExactly(overdue);
    assertThat(found(MADE, plan(FRIDAY, due), late, done(due))).isEmpty();
  }

  @Test
  void a_due_date_is_revised_before_it_passes() {
    LocalDate due = LocalDate.of(2018, 11, 30);
    LocalDate later = LocalDate.of(2018, 12, 31);
    assertThat(found(MADE, plan(FRIDAY, due), revise(later, due))).isEmpty();
    assertThat(found(MADE, plan(FRIDAY, due), revise(later, due.plusDays(1))))
        .containsExactly(Finding.of(DUE_DATE_REVISED_BEFORE_IT_PASSED, ONE.toString(), due));
  }

  @ParameterizedTest(name = "made {0}, looked at for {1} on {2}: {4}")
  @CsvSource(
      textBlock =
          """
          2018-06-30, 2018-Q2, 2018-09-30, true,  'made on the last day of a quarter, looked at on the last of the next'
          2018-06-30, 2018-Q2, 2018-10-01, false, the day after the quarter
          2018-07-01, 2018-Q3, 2018-12-31, true,  made a day later it has a quarter more
          2018-07-01, 2018-Q3, 2019-01-01, false, 'New Year''s Day is in the next quarter'
          2018-12-31, 2018-Q4, 2019-03-31, true,  the clocks change on the last day of March 2019
          2018-12-31, 2018-Q4, 2019-04-01, false, and the day after is a day late
          2018-10-01, 2018-Q3, 2018-12-10, true,  a look in its own quarter is one too many
          """)
  void an_open_recommendation_is_looked_at_in_each_quarter(
      LocalDate made, String quarter, LocalDate on, boolean kept, String why) {
    var look = oversee(ONE, quarter, OversightDecision.KEEP_OPEN, on);
    assertThat(found(make(made, POLICE), look))
        .as(why)
        .hasSize(kept ? 0 : 1)
        .allMatch(each -> each.rule().equals(OVERSEEN_EACH_QUARTER.name()))
        .allMatch(each -> each.about().equals(quarter));
  }

  @Test
  void a_quarter_in_which_it_was_closed_or_opened_again_asks_for_no_oversight() {
    LocalDate may = LocalDate.of(2019, 5, 7);
    var reopened = new ReopenRecommendation(ID, TWO, ReopeningReason.NOT_SUSTAINED, may);
    var look = oversee(ONE, "2019-Q2", OversightDecision.KEEP_OPEN, LocalDate.of(2019, 9, 3));
    assertThat(found(MADE, IMPACT, DECIDED_TO_CLOSE, CLOSED)).isEmpty();
    assertThat(found(MADE, IMPACT, DECIDED_TO_CLOSE, CLOSED, reopened, look)).isEmpty();
    var nextYear = oversee(ONE, "2019-Q4", OversightDecision.KEEP_OPEN, LocalDate.of(2020, 2, 4));
    assertThat(found(MADE, IMPACT, DECIDED_TO_CLOSE, CLOSED, reopened, nextYear))
        .extracting(Finding::about)
        .containsExactly("2019-Q2", "2019-Q3");
  }

  @Test
  void a_recommendation_is_closed_by_oversight() {
    assertThat(found(MADE, IMPACT, CLOSED)).containsExactly(Finding.of(CLOSED_BY_OVERSIGHT, null));
  }

  @Test
  void a_recommendation_is_closed_with_its_actions_done() {
    var planned = plan(FRIDAY, LocalDate.of(2018, 12, 31));
    assertThat(found(MADE, planned, IMPACT, DECIDED_TO_CLOSE, CLOSED))
        .containsExactly(Finding.of(CLOSED_WITH_ACTIONS_DONE, null));
    assertThat(found(MADE, planned, done(FRIDAY), IMPACT, DECIDED_TO_CLOSE, CLOSED)).isEmpty();
  }

  @Test
  void a_recommendation_is_closed_with_its_impact_unless_all_declined_it() {
    assertThat(found(MADE, DECIDED_TO_CLOSE, CLOSED))
        .containsExactly(Finding.of(CLOSED_WITH_IMPACT, null));
    assertThat(found(MADE, decline(ONE, POLICE), DECIDED_TO_CLOSE, CLOSED)).hasSize(1);
    assertThat(found(MADE, decline(ONE, POLICE), decline(TWO, COUNCIL), DECIDED_TO_CLOSE, CLOSED))
        .isEmpty();
  }

  @Test
  void a_finding_is_made_and_cleared_by_what_is_recorded() {
    var missing = Finding.of(CLOSED_WITH_IMPACT, null);
    assertThat(after(MADE, DECIDED_TO_CLOSE).decide(CLOSED))
        .contains(new RecommendationFindingMade(ID, missing));
    assertThat(after(MADE, DECIDED_TO_CLOSE, CLOSED).decide(IMPACT))
        .contains(new RecommendationFindingCleared(ID, missing));
  }

  private static RecordRecommendationActionDone done(LocalDate on) {
    return new RecordRecommendationActionDone(ID, ONE, WORDS, on);
  }

  private static ReviseRecommendationActionDueDate revise(LocalDate dueOn, LocalDate on) {
    return new ReviseRecommendationActionDueDate(ID, ONE, TWO, dueOn, on);
  }

  private static AnswerRecommendation decline(UUID id, AgencyCode agency) {
    return new AnswerRecommendation(
        ID,
        id,
        agency,
        RecommendationResponse.DECLINED,
        new TreeSet<>(List.of(DeclineReason.NOT_A_STATUTORY_DUTY)),
        FRIDAY);
  }

  private static List<Finding> found(RecommendationCommand... commands) {
    return RecommendationFindings.of(after(commands));
  }

  private static MakeRecommendation make(LocalDate on, AgencyCode... agencies) {
    return new MakeRecommendation(
        ID,
        RecommendationSource.AUDIT,
        null,
        new TreeSet<>(List.of(agencies)),
        LearningTheme.INFORMATION_SHARING,
        WORDS,
        on);
  }

  private static PlanRecommendationAction plan(LocalDate plannedOn, LocalDate dueOn) {
    return new PlanRecommendationAction(
        ID, ONE, POLICE, ActionRole.SAFEGUARDING_LEAD, WORDS, plannedOn, dueOn);
  }

  private static OverseeRecommendation oversee(
      UUID id, String quarter, OversightDecision decision, LocalDate on) {
    return new OverseeRecommendation(ID, id, OversightQuarter.parse(quarter), decision, on);
  }

  private static Recommendation after(RecommendationCommand... commands) {
    Recommendation state = Recommendation.NOT_MADE;
    for (RecommendationCommand command : commands) {
      for (RecommendationEvent event : state.decide(command)) {
        state = state.evolve(event);
      }
    }
    return state;
  }
}
