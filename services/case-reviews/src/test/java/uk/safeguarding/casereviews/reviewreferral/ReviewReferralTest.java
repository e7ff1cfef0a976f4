package uk.safeguarding.casereviews.reviewreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.Decisions.refused;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralPractice.DECIDED_WITHIN_1_MONTH;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralPractice.DECISION_RESTS_ON_ITS_CRITERIA;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralPractice.REFERRAL_NAMES_A_CRITERION;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.CASE_REFERRED_ONCE;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.DECIDED_NOT_BEFORE_REFERRED;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.DECISION_CORRECTION_NEEDS_DECISION;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.REFERRAL_DECIDED_ONCE;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.REFERRAL_MUST_STAND;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.reviewreferral.commands.CorrectReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.commands.CorrectReviewReferralDecision;
import uk.safeguarding.casereviews.reviewreferral.commands.DecideReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.commands.ReferCaseForReview;
import uk.safeguarding.casereviews.reviewreferral.commands.ReviewReferralCommand;
import uk.safeguarding.casereviews.reviewreferral.commands.WithdrawReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.events.CaseReferredForReview;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralDecided;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralEvent;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralFindingCleared;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralFindingMade;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.WithdrawalReason;

class ReviewReferralTest {

  private static final ReviewReferralId ID = new ReviewReferralId(new UUID(2, 6));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final AgencyCode POLICE = new AgencyCode("hampshire-police");
  private static final LocalDate MONDAY = LocalDate.of(2017, 10, 2);
  private static final LocalDate FRIDAY = LocalDate.of(2017, 10, 6);

  private static final ReferCaseForReview REFERRED =
      refer(MONDAY, ReviewCriterion.ABUSE_OR_NEGLECT_AND_DEATH);
  private static final DecideReviewReferral DECIDED =
      decide(
          ReviewDecision.SERIOUS_CASE_REVIEW, FRIDAY, ReviewCriterion.ABUSE_OR_NEGLECT_AND_DEATH);
  private static final WithdrawReviewReferral WITHDRAW =
      new WithdrawReviewReferral(ID, WithdrawalReason.DUPLICATE);

  @Test
  void an_agency_refers_a_case_and_the_sub_group_decides() {
    assertThat(ReviewReferral.NOT_REFERRED.decide(REFERRED))
        .containsExactly(
            new CaseReferredForReview(
                ID,
                CHILD,
                2,
                null,
                POLICE,
                set(ReviewCriterion.ABUSE_OR_NEGLECT_AND_DEATH),
                MONDAY));
    assertThat(after(REFERRED).decide(DECIDED))
        .containsExactly(
            new ReviewReferralDecided(
                ID,
                CHILD,
                ReviewDecision.SERIOUS_CASE_REVIEW,
                set(ReviewCriterion.ABUSE_OR_NEGLECT_AND_DEATH),
                FRIDAY));
  }

  @Test
  void identity_and_order_refuse() {
    isRefused(after(REFERRED), REFERRED, CASE_REFERRED_ONCE);
    isRefused(after(REFERRED, WITHDRAW), DECIDED, REFERRAL_MUST_STAND);
    isRefused(after(REFERRED, DECIDED), DECIDED, REFERRAL_DECIDED_ONCE);
    isRefused(
        after(REFERRED),
        new CorrectReviewReferralDecision(ID, ReviewDecision.NO_FURTHER_ACTION, set(), FRIDAY),
        DECISION_CORRECTION_NEEDS_DECISION);
    isRefused(
        after(REFERRED),
        decide(ReviewDecision.NO_FURTHER_ACTION, MONDAY.minusDays(1)),
        DECIDED_NOT_BEFORE_REFERRED);
    isRefused(
        after(REFERRED, DECIDED),
        new CorrectReviewReferral(ID, null, POLICE, set(), FRIDAY.plusDays(1)),
        DECIDED_NOT_BEFORE_REFERRED);
  }

  @Test
  void a_referral_without_a_criterion_is_recorded_with_a_finding() {
    assertThat(ReviewReferral.NOT_REFERRED.decide(refer(MONDAY)))
        .contains(
            new ReviewReferralFindingMade(ID, CHILD, Finding.of(REFERRAL_NAMES_A_CRITERION, null)));
  }

  @Test
  void a_decision_rests_on_the_criteria_of_its_kind_and_a_correction_clears_the_finding() {
    var wrong =
        decide(ReviewDecision.SERIOUS_CASE_REVIEW, FRIDAY, ReviewCriterion.RECURRENT_THEMES);
    var finding = Finding.of(DECISION_RESTS_ON_ITS_CRITERIA, null);
    assertThat(after(REFERRED).decide(wrong))
        .contains(new ReviewReferralFindingMade(ID, CHILD, finding));
    assertThat(
            after(REFERRED, wrong)
                .decide(
                    new CorrectReviewReferralDecision(
                        ID,
                        ReviewDecision.LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW,
                        set(ReviewCriterion.RECURRENT_THEMES),
                        FRIDAY)))
        .contains(new ReviewReferralFindingCleared(ID, CHILD, finding));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2017-10-02, 2017-11-02, true,  the same day of the next month
          2017-10-02, 2017-11-03, false, the day after
          2018-01-31, 2018-02-28, true,  February has no 31st: its last day
          2018-01-31, 2018-03-01, false, and no day more
          2016-01-31, 2016-02-29, true,  in a leap year it has 29
          2017-11-25, 2017-12-25, true,  a month ends on Christmas Day like on any day
          2017-10-14, 2017-11-14, true,  a start on a Saturday changes nothing; nor do the clocks
          """)
  void whether_there_is_a_serious_case_review_is_decided_within_a_month(
      LocalDate referred, LocalDate decided, boolean kept, String why) {
    var criterion = ReviewCriterion.ABUSE_OR_NEGLECT_AND_DEATH;
    assertThat(
            ReviewReferralPractice.findings(
                after(
                    refer(referred, criterion),
                    decide(ReviewDecision.SERIOUS_CASE_REVIEW, decided, criterion))))
        .as(why)
        .hasSize(kept ? 0 : 1)
        .allMatch(finding -> finding.rule().equals(DECIDED_WITHIN_1_MONTH.name()));
  }

  private static SortedSet<ReviewCriterion> set(ReviewCriterion... criteria) {
    return new TreeSet<>(List.of(criteria));
  }

  private static ReferCaseForReview refer(LocalDate on, ReviewCriterion... criteria) {
    return new ReferCaseForReview(ID, CHILD, 2, null, POLICE, set(criteria), on);
  }

  private static DecideReviewReferral decide(
      ReviewDecision decision, LocalDate on, ReviewCriterion... criteria) {
    return new DecideReviewReferral(ID, decision, set(criteria), on);
  }

  private static ReviewReferral after(ReviewReferralCommand... commands) {
    ReviewReferral state = ReviewReferral.NOT_REFERRED;
    for (ReviewReferralCommand command : commands) {
      for (ReviewReferralEvent event : state.decide(command)) {
        state = state.evolve(event);
      }
    }
    return state;
  }

  private static void isRefused(ReviewReferral state, ReviewReferralCommand command, Rule rule) {
    refused(() -> state.decide(command), rule);
  }
}
