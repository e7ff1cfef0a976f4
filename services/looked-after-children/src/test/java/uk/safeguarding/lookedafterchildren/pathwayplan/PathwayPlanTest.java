package uk.safeguarding.lookedafterchildren.pathwayplan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.NEEDS_ASSESSED_WITHIN_3_MONTHS;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.PLAN_AUTHORISED_WITHIN_28_DAYS;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.PLAN_FOLLOWS_ASSESSMENT;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.PLAN_NAMES_PERSONAL_ADVISER;
import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanPractice.PLAN_REVIEWED_WITHIN_6_MONTHS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.AuthorisePathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CompleteNeedsAssessment;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectNeedsAssessment;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanAuthorisation;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanEnd;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanning;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.EndPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.PathwayPlanCommand;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.ReviewPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.StartPathwayPlanning;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.WithdrawPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.WithdrawPathwayPlanReview;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.NeedsAssessmentCompleted;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorised;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEndCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEnded;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEvent;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanFindingCleared;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanFindingMade;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewDue;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewed;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanWithdrawn;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningStarted;

class PathwayPlanTest {

  private static final PathwayPlanId ID = new PathwayPlanId(new UUID(7, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID ADVISER = new UUID(3, 3);
  private static final UUID A = new UUID(9, 1);
  private static final UUID B = new UUID(9, 2);
  private static final MilestoneMonth SEPTEMBER = MilestoneMonth.parse("2018-09");
  private static final LocalDate ELIGIBLE = LocalDate.of(2018, 10, 1);
  private static final LocalDate ASSESSED = LocalDate.of(2018, 11, 5);
  private static final LocalDate AUTHORISED = LocalDate.of(2018, 11, 26);
  private static final CompleteNeedsAssessment ASSESS = new CompleteNeedsAssessment(ID, ASSESSED);
  private static final AuthorisePathwayPlan AUTHORISE =
      new AuthorisePathwayPlan(ID, AUTHORISED, ADVISER);

  private PathwayPlan plan = PathwayPlan.NONE;

  @Test
  void needs_are_assessed_and_the_plan_is_authorised() {
    assertThat(plan.decide(start(ELIGIBLE)))
        .containsExactly(new PathwayPlanningStarted(ID, CHILD, 16, null, SEPTEMBER, ELIGIBLE));
    with(start(ELIGIBLE));
    assertThat(plan.decide(ASSESS))
        .containsExactly(new NeedsAssessmentCompleted(ID, CHILD, ASSESSED));
    with(ASSESS);
    assertThat(plan.decide(AUTHORISE))
        .containsExactly(
            new PathwayPlanAuthorised(ID, CHILD, AUTHORISED, ADVISER),
            new PathwayPlanReviewDue(ID, CHILD, AUTHORISED, LocalDate.of(2019, 5, 26)));
  }

  @Test
  void each_review_starts_the_limit_anew_and_gives_it_back_when_withdrawn() {
    with(start(ELIGIBLE), ASSESS, AUTHORISE);
    LocalDate held = LocalDate.of(2019, 3, 4);
    assertThat(plan.decide(review(A, held)))
        .containsExactly(
            new PathwayPlanReviewed(ID, CHILD, A, held, PathwayPlanReviewOutcome.PLAN_REVISED),
            new PathwayPlanReviewDue(ID, CHILD, held, LocalDate.of(2019, 9, 4)));
    with(review(A, held));
    assertThat(plan.decide(new WithdrawPathwayPlanReview(ID, A, WithdrawalReason.DUPLICATE)))
        .containsExactly(
            new PathwayPlanReviewWithdrawn(ID, CHILD, A, WithdrawalReason.DUPLICATE),
            new PathwayPlanReviewDue(ID, CHILD, AUTHORISED, LocalDate.of(2019, 5, 26)));
  }

  @Test
  void planning_begins_once_and_ends_once() {
    with(start(ELIGIBLE));
    refused(() -> plan.decide(start(ELIGIBLE)), PathwayPlanRule.PLANNING_STARTS_ONCE);
    var end = new EndPathwayPlan(ID, KnownDay.of(AUTHORISED), PathwayPlanEndReason.SUPPORT_ENDED);
    var correction =
        new CorrectPathwayPlanEnd(
            ID, new KnownDay(SEPTEMBER, null), PathwayPlanEndReason.REACHED_21);
    refused(() -> plan.decide(correction), PathwayPlanRule.END_CORRECTION_NEEDS_END);
    assertThat(plan.decide(end))
        .containsExactly(
            new PathwayPlanEnded(
                ID, CHILD, KnownDay.of(AUTHORISED), PathwayPlanEndReason.SUPPORT_ENDED));
    with(end);
    refused(() -> plan.decide(end), PathwayPlanRule.PLAN_ENDS_ONCE);
    assertThat(plan.decide(correction))
        .containsExactly(
            new PathwayPlanEndCorrected(
                ID, CHILD, new KnownDay(SEPTEMBER, null), PathwayPlanEndReason.REACHED_21));
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_plan() {
    var withdraw = new WithdrawPathwayPlan(ID, WithdrawalReason.WRONG_CHILD);
    with(start(ELIGIBLE));
    assertThat(plan.decide(withdraw))
        .containsExactly(new PathwayPlanWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD));
    with(withdraw);
    refused(() -> plan.decide(ASSESS), PathwayPlanRule.PLAN_MUST_STAND);
  }

  @Test
  void assessment_and_authorisation_are_recorded_once_and_then_corrected() {
    var assessed = new CorrectNeedsAssessment(ID, ASSESSED);
    var authorised = new CorrectPathwayPlanAuthorisation(ID, AUTHORISED, null);
    with(start(ELIGIBLE));
    refused(() -> plan.decide(assessed), PathwayPlanRule.ASSESSMENT_CORRECTION_NEEDS_ASSESSMENT);
    refused(
        () -> plan.decide(authorised),
        PathwayPlanRule.AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION);
    with(ASSESS, AUTHORISE);
    refused(() -> plan.decide(ASSESS), PathwayPlanRule.NEEDS_ARE_ASSESSED_ONCE);
    refused(() -> plan.decide(AUTHORISE), PathwayPlanRule.PLAN_IS_AUTHORISED_ONCE);
    assertThat(plan.decide(assessed)).hasSize(1);
    assertThat(made(authorised)).containsExactly(Finding.of(PLAN_NAMES_PERSONAL_ADVISER, null));
  }

  @Test
  void only_an_authorised_plan_is_reviewed() {
    var rule = PathwayPlanRule.REVIEW_NEEDS_AUTHORISED_PLAN;
    with(start(ELIGIBLE), ASSESS);
    refused(() -> plan.decide(review(A, AUTHORISED)), rule);
    with(AUTHORISE);
    refused(() -> plan.decide(review(A, AUTHORISED.minusDays(1))), rule);
    with(review(A, AUTHORISED));
    refused(
        () -> plan.decide(new CorrectPathwayPlanAuthorisation(ID, AUTHORISED.plusDays(1), ADVISER)),
        rule);
  }

  @Test
  void a_review_has_an_id_of_its_own_and_is_withdrawn_while_it_stands() {
    var withdraw = new WithdrawPathwayPlanReview(ID, A, WithdrawalReason.DUPLICATE);
    with(start(ELIGIBLE), ASSESS, AUTHORISE);
    refused(() -> plan.decide(withdraw), PathwayPlanRule.WITHDRAWAL_NEEDS_REVIEW);
    with(review(A, AUTHORISED), withdraw);
    refused(() -> plan.decide(review(A, AUTHORISED)), PathwayPlanRule.RECORDED_ONCE_UNDER_ITS_ID);
  }

  @Test
  void nothing_lies_after_the_end() {
    var rule = PathwayPlanRule.NOTHING_AFTER_THE_END;
    var reason = PathwayPlanEndReason.SUPPORT_ENDED;
    with(start(ELIGIBLE), ASSESS, AUTHORISE);
    refused(
        () -> plan.decide(new EndPathwayPlan(ID, KnownDay.of(AUTHORISED.minusDays(1)), reason)),
        rule);
    with(new EndPathwayPlan(ID, KnownDay.of(AUTHORISED), reason));
    refused(() -> plan.decide(review(A, AUTHORISED.plusDays(1))), rule);
    assertThat(plan.decide(review(A, AUTHORISED))).as("recorded late").hasSize(1);
  }

  @ParameterizedTest(name = "eligible on {0}, assessed on {1}: {2}, {3}")
  @CsvSource(
      nullValues = "16th birthday",
      textBlock =
          """
          2018-10-01,    2019-01-01, true,  three months after it: a bank holiday is a day
          2018-10-01,    2019-01-02, false, the day after
          2018-11-30,    2019-02-28, true,  there is no 30 February
          2018-11-30,    2019-03-01, false, the day after
          2019-11-30,    2020-02-29, true,  in a leap year there is a 29 February
          2019-11-30,    2020-03-01, false, the day after
          16th birthday, 2018-12-30, true,  of the birthday only September 2018 is known
          16th birthday, 2018-12-31, false, late even if born on the last day of September
          """)
  void needs_are_assessed_within_3_months(
      @Nullable LocalDate eligibleOn, LocalDate assessedOn, boolean kept, String why) {
    with(start(eligibleOn));
    assertThat(made(new CompleteNeedsAssessment(ID, assessedOn)).isEmpty()).as(why).isEqualTo(kept);
  }

  @Test
  void a_corrected_beginning_clears_the_finding() {
    var late = Finding.of(NEEDS_ASSESSED_WITHIN_3_MONTHS, LocalDate.of(2019, 1, 1));
    with(start(ELIGIBLE));
    var assess = new CompleteNeedsAssessment(ID, LocalDate.of(2019, 1, 7));
    assertThat(made(assess)).containsExactly(late);
    with(assess);
    assertThat(plan.decide(new CorrectPathwayPlanning(ID, null, ELIGIBLE.plusDays(7))))
        .contains(new PathwayPlanFindingCleared(ID, CHILD, late));
  }

  @ParameterizedTest(name = "assessed on {0}, authorised on {1}: {2}, {3}")
  @CsvSource(
      textBlock =
          """
          2018-11-05, 2018-12-03, true,  28 days after
          2018-11-05, 2018-12-04, false, the day after
          2018-12-10, 2019-01-07, true,  Christmas and New Year count
          2018-12-10, 2019-01-08, false, the day after
          """)
  void the_plan_is_authorised_within_28_days(
      LocalDate assessedOn, LocalDate authorisedOn, boolean kept, String why) {
    with(start(ELIGIBLE), new CompleteNeedsAssessment(ID, assessedOn));
    assertThat(made(new AuthorisePathwayPlan(ID, authorisedOn, ADVISER)))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(Finding.of(PLAN_AUTHORISED_WITHIN_28_DAYS, assessedOn.plusDays(28))));
  }

  @Test
  void a_plan_follows_the_assessment_and_names_the_adviser() {
    with(start(ELIGIBLE));
    assertThat(made(new AuthorisePathwayPlan(ID, AUTHORISED, null)))
        .containsExactly(
            Finding.of(PLAN_FOLLOWS_ASSESSMENT, null),
            Finding.of(PLAN_NAMES_PERSONAL_ADVISER, null));
    with(AUTHORISE);
    assertThat(plan.decide(new CompleteNeedsAssessment(ID, AUTHORISED)))
        .contains(
            new PathwayPlanFindingCleared(ID, CHILD, Finding.of(PLAN_FOLLOWS_ASSESSMENT, null)));
  }

  @ParameterizedTest(name = "reviewed on {0} and {1}: {2}, {3}")
  @CsvSource(
      textBlock =
          """
          2019-05-26, 2019-11-26, true,  six months each
          2019-05-27, 2019-11-26, false, the first a day late
          2019-05-26, 2019-11-27, false, the second a day late
          2019-02-28, 2019-08-28, true,  from a month's last day to the same day six months on
          2019-02-28, 2019-08-29, false, the day after
          """)
  void the_plan_is_reviewed_every_6_months(
      LocalDate first, LocalDate second, boolean kept, String why) {
    with(start(ELIGIBLE), ASSESS, AUTHORISE);
    assertThat(Boolean.logicalAnd(made(review(A, first)).isEmpty(), secondIsKept(first, second)))
        .as(why)
        .isEqualTo(kept);
  }

  private boolean secondIsKept(LocalDate first, LocalDate second) {
    with(review(A, first));
    return made(review(B, second)).isEmpty();
  }

  @Test
  void a_review_that_never_came_is_found_at_the_end() {
    with(start(ELIGIBLE), ASSESS, AUTHORISE);
    assertThat(
            made(
                new EndPathwayPlan(
                    ID,
                    KnownDay.of(LocalDate.of(2019, 5, 27)),
                    PathwayPlanEndReason.SUPPORT_ENDED)))
        .containsExactly(
            Finding.of(PLAN_REVIEWED_WITHIN_6_MONTHS, "end", LocalDate.of(2019, 5, 26)));
  }

  private void with(PathwayPlanCommand... commands) {
    for (PathwayPlanCommand command : commands) {
      for (PathwayPlanEvent event : plan.decide(command)) {
        plan = plan.evolve(event);
      }
    }
  }

  private List<Finding> made(PathwayPlanCommand command) {
    return plan.decide(command).stream()
        .filter(PathwayPlanFindingMade.class::isInstance)
        .map(event -> ((PathwayPlanFindingMade) event).finding())
        .toList();
  }

  private static StartPathwayPlanning start(@Nullable LocalDate becameEligibleOn) {
    return new StartPathwayPlanning(ID, CHILD, 16, null, SEPTEMBER, becameEligibleOn);
  }

  private static ReviewPathwayPlan review(UUID id, LocalDate heldOn) {
    return new ReviewPathwayPlan(ID, id, heldOn, PathwayPlanReviewOutcome.PLAN_REVISED);
  }
}
