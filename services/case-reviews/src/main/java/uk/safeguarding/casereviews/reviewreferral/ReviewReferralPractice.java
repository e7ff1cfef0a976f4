package uk.safeguarding.casereviews.reviewreferral;

import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralLimits.DECISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.safeguarding.casereviews.reviewreferral.events.CaseReferredForReview;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralDecided;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of a referral for review. */
public enum ReviewReferralPractice implements PracticeRule {
  REFERRAL_NAMES_A_CRITERION(
      "Who refers a case says which criterion it is thought to meet.", "local practice"),
  DECIDED_WITHIN_1_MONTH(
      "Whether there is a serious case review is decided within a month.",
      ReviewReferralLimits.DECISION.source()),
  DECISION_RESTS_ON_ITS_CRITERIA(
      "A review of a kind is decided on the criteria of that kind.",
      "Working Together 2015, chapter 4; Working Together 2018, chapter 4");

  private final String sentence;
  private final String source;

  ReviewReferralPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  /** Where a referral as it now stands differs from practice. */
  static List<Finding> findings(ReviewReferral referral) {
    CaseReferredForReview referred = referral.referred();
    if (referred == null || referral.status() == ReviewReferral.Status.WITHDRAWN) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    if (referred.criteria().isEmpty()) {
      findings.add(Finding.of(REFERRAL_NAMES_A_CRITERION, null));
    }
    ReviewReferralDecided decided = referral.decided();
    if (decided != null) {
      if (of2015(referred.criteria())
          && !DECISION.isKept(referred.referredOn(), decided.decidedOn())) {
        findings.add(Finding.of(DECIDED_WITHIN_1_MONTH, DECISION.lastDay(referred.referredOn())));
      }
      if (!restsOnItsCriteria(decided)) {
        findings.add(Finding.of(DECISION_RESTS_ON_ITS_CRITERIA, null));
      }
    }
    return findings;
  }

  private static boolean restsOnItsCriteria(ReviewReferralDecided decided) {
    return switch (decided.decision()) {
      case SERIOUS_CASE_REVIEW -> of2015(decided.criteriaMet());
      case LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW ->
          any(decided.criteriaMet(), ReviewCriterion.Framework.WORKING_TOGETHER_2018);
      case PARTNERSHIP_REVIEW, NO_FURTHER_ACTION -> true;
    };
  }

  private static boolean of2015(Set<ReviewCriterion> criteria) {
    return any(criteria, ReviewCriterion.Framework.WORKING_TOGETHER_2015);
  }

  private static boolean any(Set<ReviewCriterion> criteria, ReviewCriterion.Framework framework) {
    return criteria.stream().anyMatch(each -> each.framework() == framework);
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public String source() {
    return source;
  }
}
