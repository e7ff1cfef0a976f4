package uk.safeguarding.casereviews.reviewreferral;

import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.CASE_REFERRED_ONCE;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.DECIDED_NOT_BEFORE_REFERRED;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.DECISION_CORRECTION_NEEDS_DECISION;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.REFERRAL_DECIDED_ONCE;
import static uk.safeguarding.casereviews.reviewreferral.ReviewReferralRule.REFERRAL_MUST_STAND;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.reviewreferral.commands.CorrectReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.commands.CorrectReviewReferralDecision;
import uk.safeguarding.casereviews.reviewreferral.commands.DecideReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.commands.ReferCaseForReview;
import uk.safeguarding.casereviews.reviewreferral.commands.ReviewReferralCommand;
import uk.safeguarding.casereviews.reviewreferral.commands.WithdrawReviewReferral;
import uk.safeguarding.casereviews.reviewreferral.events.CaseReferredForReview;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralCorrected;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralDecided;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralDecisionCorrected;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralEvent;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralFindingCleared;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralFindingMade;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What a referral for review must remember in order to decide.
 *
 * @param referred how it was made, corrections included
 * @param decided what the sub-group decided, corrections included
 */
public record ReviewReferral(
    Status status,
    @Nullable CaseReferredForReview referred,
    @Nullable ReviewReferralDecided decided) {

  /** How far it has come. */
  public enum Status {
    NOT_REFERRED,
    REFERRED,
    WITHDRAWN
  }

  public static final ReviewReferral NOT_REFERRED =
      new ReviewReferral(Status.NOT_REFERRED, null, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<ReviewReferralEvent> decide(ReviewReferralCommand command) {
    ReviewReferralEvent event = fact(command);
    return FindingChanges.following(
        event,
        ReviewReferralPractice.findings(this),
        ReviewReferralPractice.findings(evolve(event)),
        made -> new ReviewReferralFindingMade(event.referral(), event.child(), made),
        gone -> new ReviewReferralFindingCleared(event.referral(), event.child(), gone));
  }

  private ReviewReferralEvent fact(ReviewReferralCommand command) {
    REFERRAL_MUST_STAND.require(status != Status.WITHDRAWN);
    return switch (command) {
      case ReferCaseForReview it -> {
        CASE_REFERRED_ONCE.require(status == Status.NOT_REFERRED);
        yield new CaseReferredForReview(
            it.referral(),
            it.child(),
            it.age(),
            it.incident(),
            it.agency(),
            it.criteria(),
            it.referredOn());
      }
      case CorrectReviewReferral it -> {
        DECIDED_NOT_BEFORE_REFERRED.require(
            decided == null || !decided.decidedOn().isBefore(it.referredOn()));
        yield new ReviewReferralCorrected(
            it.referral(), child(), it.incident(), it.agency(), it.criteria(), it.referredOn());
      }
      case DecideReviewReferral it -> {
        REFERRAL_DECIDED_ONCE.require(decided == null);
        DECIDED_NOT_BEFORE_REFERRED.require(!it.decidedOn().isBefore(begun().referredOn()));
        yield new ReviewReferralDecided(
            it.referral(), child(), it.decision(), it.criteriaMet(), it.decidedOn());
      }
      case CorrectReviewReferralDecision it -> {
        DECISION_CORRECTION_NEEDS_DECISION.require(decided != null);
        DECIDED_NOT_BEFORE_REFERRED.require(!it.decidedOn().isBefore(begun().referredOn()));
        yield new ReviewReferralDecisionCorrected(
            it.referral(), child(), it.decision(), it.criteriaMet(), it.decidedOn());
      }
      case WithdrawReviewReferral it ->
          new ReviewReferralWithdrawn(it.referral(), child(), it.reason());
    };
  }

  public ReviewReferral evolve(ReviewReferralEvent event) {
    return switch (event) {
      case CaseReferredForReview it -> new ReviewReferral(Status.REFERRED, it, null);
      case ReviewReferralCorrected it ->
          new ReviewReferral(
              status,
              new CaseReferredForReview(
                  it.referral(),
                  it.child(),
                  begun().age(),
                  it.incident(),
                  it.agency(),
                  it.criteria(),
                  it.referredOn()),
              decided);
      case ReviewReferralDecided it -> new ReviewReferral(status, referred, it);
      case ReviewReferralDecisionCorrected it ->
          new ReviewReferral(
              status,
              referred,
              new ReviewReferralDecided(
                  it.referral(), it.child(), it.decision(), it.criteriaMet(), it.decidedOn()));
      case ReviewReferralWithdrawn _ -> new ReviewReferral(Status.WITHDRAWN, referred, decided);
      case ReviewReferralFindingMade _, ReviewReferralFindingCleared _ -> this;
    };
  }

  /** Axon creates a referral by its first record only, so every other command finds one. */
  private CaseReferredForReview begun() {
    return Objects.requireNonNull(referred);
  }

  private @Nullable ChildRef child() {
    return begun().child();
  }
}
