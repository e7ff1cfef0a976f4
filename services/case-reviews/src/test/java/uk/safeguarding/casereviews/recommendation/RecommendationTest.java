package uk.safeguarding.casereviews.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.safeguarding.casereviews.Decisions.refused;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.ACTION_IS_DONE_ONCE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.AGENCY_ANSWERS_ONCE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.AN_AGENCY_IS_ADDRESSED;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.DECLINING_NEEDS_REASON;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.DONE_CORRECTION_NEEDS_DONE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.NOTHING_BEFORE_IT_WAS_MADE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.ONLY_CLOSED_IS_REOPENED;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.ONLY_THE_ADDRESSED_ANSWER;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.OVERSIGHT_NOT_BEFORE_ITS_QUARTER;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECOMMENDATION_MADE_ONCE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECOMMENDATION_MUST_BE_OPEN;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECOMMENDATION_MUST_STAND;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECORD_MUST_STAND;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.REOPENED_NOT_BEFORE_CLOSED;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.REVIEW_IS_NAMED;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.recommendation.commands.AnswerRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.CloseRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.CorrectRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.CorrectRecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.commands.MakeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.OverseeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.PlanRecommendationAction;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationCommand;
import uk.safeguarding.casereviews.recommendation.commands.RecordRecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.commands.ReopenRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.ReportRecommendationActionProgress;
import uk.safeguarding.casereviews.recommendation.commands.ReviseRecommendationActionDueDate;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawImpactOnChildren;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationAction;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationAnswer;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationOversight;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDueDateRevised;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionNoLongerDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationMade;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightDue;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightNoLongerDue;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.WithdrawalReason;

class RecommendationTest {

  private static final RecommendationId ID = new RecommendationId(new UUID(5, 6));
  private static final AgencyCode POLICE = new AgencyCode("hampshire-police");
  private static final AgencyCode COUNCIL = new AgencyCode("scc-childrens-services");
  private static final UUID ONE = new UUID(5, 1);
  private static final UUID TWO = new UUID(5, 2);
  private static final Wording WORDS = new Wording("Agencies bring a chronology.");
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);

  private static final LocalDate DECEMBER = LocalDate.of(2018, 12, 31);
  private static final MakeRecommendation MADE = make(MONDAY, POLICE);
  private static final PlanRecommendationAction PLANNED = plan(FRIDAY, DECEMBER);
  private static final RecordRecommendationActionDone DONE =
      new RecordRecommendationActionDone(ID, ONE, WORDS, FRIDAY);
  private static final AnswerRecommendation ACCEPTED = answer(ONE, POLICE);
  private static final CloseRecommendation CLOSED = new CloseRecommendation(ID, ONE, FRIDAY);
  private static final WithdrawRecommendation WITHDRAW =
      new WithdrawRecommendation(ID, WithdrawalReason.DUPLICATE);

  @Test
  void a_recommendation_is_looked_at_by_the_end_of_the_next_quarter() {
    assertThat(Recommendation.NOT_MADE.decide(MADE))
        .containsExactly(
            new RecommendationMade(
                ID,
                RecommendationSource.AUDIT,
                null,
                MADE.agencies(),
                LearningTheme.INFORMATION_SHARING,
                WORDS,
                MONDAY),
            new RecommendationOversightDue(
                ID, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31)));
    assertThat(
            after(MADE)
                .decide(
                    oversee(ONE, "2018-Q4", OversightDecision.KEEP_OPEN, LocalDate.of(2019, 2, 5))))
        .contains(
            new RecommendationOversightDue(
                ID, LocalDate.of(2019, 4, 1), LocalDate.of(2019, 6, 30)));
  }

  @Test
  void an_action_is_due_until_it_is_done_and_a_revision_keeps_the_old_date() {
    LocalDate january = LocalDate.of(2019, 1, 31);
    assertThat(after(MADE).decide(PLANNED))
        .contains(new RecommendationActionDue(ID, ONE, POLICE, FRIDAY, DECEMBER));
    assertThat(
            after(MADE, PLANNED)
                .decide(new ReviseRecommendationActionDueDate(ID, ONE, TWO, january, FRIDAY)))
        .containsExactly(
            new RecommendationActionDueDateRevised(ID, ONE, TWO, DECEMBER, january, FRIDAY),
            new RecommendationActionDue(ID, ONE, POLICE, FRIDAY, january));
    assertThat(after(MADE, PLANNED).decide(DONE))
        .containsExactly(
            new RecommendationActionDone(ID, ONE, WORDS, FRIDAY),
            new RecommendationActionNoLongerDue(ID, ONE));
    assertThat(
            after(MADE, PLANNED)
                .decide(new WithdrawRecommendationAction(ID, ONE, WithdrawalReason.DUPLICATE)))
        .contains(new RecommendationActionNoLongerDue(ID, ONE));
  }

  @Test
  void closing_and_withdrawing_end_what_is_due_and_opening_again_brings_it_back() {
    assertThat(after(MADE, PLANNED).decide(WITHDRAW))
        .contains(
            new RecommendationActionNoLongerDue(ID, ONE),
            new RecommendationOversightNoLongerDue(ID));
    assertThat(after(MADE, PLANNED).decide(CLOSED))
        .contains(
            new RecommendationActionNoLongerDue(ID, ONE),
            new RecommendationOversightNoLongerDue(ID));
    assertThat(after(MADE, PLANNED, CLOSED).decide(reopen(TWO, FRIDAY)))
        .contains(
            new RecommendationActionDue(ID, ONE, POLICE, FRIDAY, DECEMBER),
            new RecommendationOversightDue(
                ID, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31)));
  }

  @Test
  void what_was_asked_refuses() {
    isRefused(after(MADE), MADE, RECOMMENDATION_MADE_ONCE);
    isRefused(after(MADE, WITHDRAW), PLANNED, RECOMMENDATION_MUST_STAND);
    isRefused(Recommendation.NOT_MADE, make(MONDAY), AN_AGENCY_IS_ADDRESSED);
    isRefused(
        Recommendation.NOT_MADE,
        new MakeRecommendation(
            ID,
            RecommendationSource.PRACTICE_REVIEW,
            null,
            MADE.agencies(),
            LearningTheme.NEGLECT,
            WORDS,
            MONDAY),
        REVIEW_IS_NAMED);
    isRefused(
        after(MADE),
        new CorrectRecommendation(
            ID,
            RecommendationSource.AUDIT,
            new PracticeReviewId(ONE),
            MADE.agencies(),
            LearningTheme.NEGLECT,
            WORDS,
            MONDAY),
        REVIEW_IS_NAMED);
  }

  @Test
  void answers_refuse() {
    isRefused(after(MADE), answer(ONE, COUNCIL), ONLY_THE_ADDRESSED_ANSWER);
    isRefused(after(MADE, ACCEPTED), correct(MONDAY, COUNCIL), ONLY_THE_ADDRESSED_ANSWER);
    isRefused(after(MADE, ACCEPTED), answer(TWO, POLICE), AGENCY_ANSWERS_ONCE);
    isRefused(after(MADE, ACCEPTED), ACCEPTED, RECORDED_ONCE_UNDER_ITS_ID);
    isRefused(after(MADE), respond(RecommendationResponse.PARTLY_ACCEPTED), DECLINING_NEEDS_REASON);
    isRefused(after(MADE), respond(RecommendationResponse.DECLINED), DECLINING_NEEDS_REASON);
    isRefused(
        after(MADE),
        respond(RecommendationResponse.ACCEPTED, DeclineReason.NOT_RESOURCED),
        DECLINING_NEEDS_REASON);
    isRefused(
        after(MADE),
        new WithdrawRecommendationAnswer(ID, ONE, WithdrawalReason.DUPLICATE),
        RECORD_MUST_STAND);
    isRefused(
        after(MADE, PLANNED), correct(FRIDAY.plusDays(1), POLICE), NOTHING_BEFORE_IT_WAS_MADE);
  }

  @Test
  void actions_refuse() {
    isRefused(after(MADE, PLANNED), PLANNED, RECORDED_ONCE_UNDER_ITS_ID);
    isRefused(after(MADE), DONE, RECORD_MUST_STAND);
    isRefused(after(MADE, PLANNED, DONE), DONE, ACTION_IS_DONE_ONCE);
    isRefused(
        after(MADE, PLANNED),
        new CorrectRecommendationActionDone(ID, ONE, WORDS, FRIDAY),
        DONE_CORRECTION_NEEDS_DONE);
    isRefused(after(MADE, PLANNED, CLOSED), DONE, RECOMMENDATION_MUST_BE_OPEN);
    isRefused(after(MADE), plan(MONDAY.minusDays(1), DECEMBER), NOTHING_BEFORE_IT_WAS_MADE);
    var report =
        new ReportRecommendationActionProgress(ID, ONE, TWO, ActionProgress.DELAYED, FRIDAY);
    isRefused(after(MADE, PLANNED, report), report, RECORDED_ONCE_UNDER_ITS_ID);
  }

  @Test
  void oversight_refuses() {
    isRefused(after(MADE, CLOSED), CLOSED, RECOMMENDATION_MUST_BE_OPEN);
    isRefused(after(MADE), reopen(TWO, FRIDAY), ONLY_CLOSED_IS_REOPENED);
    isRefused(after(MADE, CLOSED), reopen(TWO, MONDAY), REOPENED_NOT_BEFORE_CLOSED);
    isRefused(after(MADE, CLOSED), reopen(ONE, FRIDAY), RECORDED_ONCE_UNDER_ITS_ID);
    isRefused(
        after(MADE),
        new CloseRecommendation(ID, ONE, MONDAY.minusDays(1)),
        NOTHING_BEFORE_IT_WAS_MADE);
    isRefused(
        after(MADE),
        oversee(ONE, "2018-Q4", OversightDecision.CLOSE, DECEMBER),
        OVERSIGHT_NOT_BEFORE_ITS_QUARTER);
    isRefused(
        after(MADE),
        new WithdrawImpactOnChildren(ID, ONE, WithdrawalReason.DUPLICATE),
        RECORD_MUST_STAND);
    isRefused(
        after(MADE),
        new WithdrawRecommendationOversight(ID, ONE, WithdrawalReason.DUPLICATE),
        RECORD_MUST_STAND);
  }

  @Test
  void a_text_is_neither_blank_nor_endless_nor_invisible() {
    for (String text : List.of(" ", "x".repeat(Wording.LONGEST + 1), "a\u0000b", "a\u202eb")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Wording.parse(text));
    }
    assertThat(Wording.parse("x".repeat(Wording.LONGEST)).words()).hasSize(Wording.LONGEST);
  }

  private static AnswerRecommendation answer(UUID id, AgencyCode agency) {
    return new AnswerRecommendation(
        ID, id, agency, RecommendationResponse.ACCEPTED, new TreeSet<>(), FRIDAY);
  }

  private static AnswerRecommendation respond(
      RecommendationResponse response, DeclineReason... reasons) {
    return new AnswerRecommendation(
        ID, ONE, POLICE, response, new TreeSet<>(List.of(reasons)), FRIDAY);
  }

  private static CorrectRecommendation correct(LocalDate on, AgencyCode agency) {
    return new CorrectRecommendation(
        ID,
        RecommendationSource.AUDIT,
        null,
        new TreeSet<>(List.of(agency)),
        LearningTheme.NEGLECT,
        WORDS,
        on);
  }

  private static ReopenRecommendation reopen(UUID id, LocalDate on) {
    return new ReopenRecommendation(ID, id, ReopeningReason.NOT_SUSTAINED, on);
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

  private static void isRefused(Recommendation state, RecommendationCommand command, Rule rule) {
    refused(() -> state.decide(command), rule);
  }
}
