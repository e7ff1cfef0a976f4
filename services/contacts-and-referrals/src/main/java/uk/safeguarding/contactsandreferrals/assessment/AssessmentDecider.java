package uk.safeguarding.contactsandreferrals.assessment;

import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.ASSESSMENT_MUST_STAND;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.ASSESSMENT_STARTS_ONCE;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.AUTHORISATION_NEEDS_OPEN_ASSESSMENT;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.AUTHORISATION_NOT_BEFORE_START;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.FACTORS_ARE_IDENTIFIED_ONCE;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.FACTORS_CORRECTION_NEEDS_FACTORS;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.FACTORS_NAME_AT_LEAST_ONE;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.FACTORS_NOT_BEFORE_START;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.NONE_IDENTIFIED_STANDS_ALONE;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.REVIEW_POINT_MUST_BE_RECORDED;
import static uk.safeguarding.contactsandreferrals.assessment.AssessmentRule.REVIEW_POINT_NOT_BEFORE_START;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.contactsandreferrals.assessment.commands.AssessmentCommand;
import uk.safeguarding.contactsandreferrals.assessment.commands.AuthoriseAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessmentAuthorisation;
import uk.safeguarding.contactsandreferrals.assessment.commands.CorrectAssessmentFactors;
import uk.safeguarding.contactsandreferrals.assessment.commands.HoldAssessmentReviewPoint;
import uk.safeguarding.contactsandreferrals.assessment.commands.IdentifyAssessmentFactors;
import uk.safeguarding.contactsandreferrals.assessment.commands.StartAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.WithdrawAssessment;
import uk.safeguarding.contactsandreferrals.assessment.commands.WithdrawAssessmentReviewPoint;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentAuthorisationCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentAuthorised;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentEvent;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFactorsCorrected;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentFactorsIdentified;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentReviewPointHeld;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentReviewPointWithdrawn;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentStarted;
import uk.safeguarding.contactsandreferrals.assessment.events.AssessmentWithdrawn;
import uk.safeguarding.kernel.ChildRef;

/** The fact that follows from a command. */
final class AssessmentDecider {

  private AssessmentDecider() {}

  static AssessmentEvent fact(Assessment assessment, AssessmentCommand command) {
    ASSESSMENT_MUST_STAND.require(assessment.status() != Assessment.Status.WITHDRAWN);
    return switch (command) {
      case StartAssessment it -> {
        ASSESSMENT_STARTS_ONCE.require(assessment.status() == Assessment.Status.NOT_STARTED);
        yield new AssessmentStarted(
            it.assessment(), it.child(), it.age(), it.referral(), it.referredOn(), it.startedOn());
      }
      case CorrectAssessment it -> correction(assessment, it);
      case HoldAssessmentReviewPoint it -> {
        REVIEW_POINT_NOT_BEFORE_START.require(!it.heldOn().isBefore(startedOn(assessment)));
        yield new AssessmentReviewPointHeld(
            it.assessment(), child(assessment), it.reviewPoint(), it.heldOn());
      }
      case WithdrawAssessmentReviewPoint it -> {
        REVIEW_POINT_MUST_BE_RECORDED.require(assessment.reviewPoints().has(it.reviewPoint()));
        yield new AssessmentReviewPointWithdrawn(
            it.assessment(), child(assessment), it.reviewPoint(), it.reason());
      }
      case IdentifyAssessmentFactors it -> {
        FACTORS_ARE_IDENTIFIED_ONCE.require(assessment.factors().isEmpty());
        requireMeaning(assessment, it.factors(), it.identifiedOn());
        yield new AssessmentFactorsIdentified(
            it.assessment(), child(assessment), it.factors(), it.identifiedOn());
      }
      case CorrectAssessmentFactors it -> {
        FACTORS_CORRECTION_NEEDS_FACTORS.require(!assessment.factors().isEmpty());
        requireMeaning(assessment, it.factors(), it.identifiedOn());
        yield new AssessmentFactorsCorrected(
            it.assessment(), child(assessment), it.factors(), it.identifiedOn());
      }
      case AuthoriseAssessment it -> {
        AUTHORISATION_NEEDS_OPEN_ASSESSMENT.require(assessment.end() == null);
        AUTHORISATION_NOT_BEFORE_START.require(!it.authorisedOn().isBefore(startedOn(assessment)));
        yield new AssessmentAuthorised(
            it.assessment(),
            child(assessment),
            it.outcome(),
            it.authorisedOn(),
            AssessmentBand.of(assessment.begun().referredOn(), it.authorisedOn()));
      }
      case CorrectAssessmentAuthorisation it -> {
        AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION.require(assessment.end() != null);
        AUTHORISATION_NOT_BEFORE_START.require(!it.authorisedOn().isBefore(startedOn(assessment)));
        yield new AssessmentAuthorisationCorrected(
            it.assessment(),
            child(assessment),
            it.outcome(),
            it.authorisedOn(),
            AssessmentBand.of(assessment.begun().referredOn(), it.authorisedOn()));
      }
      case WithdrawAssessment it ->
          new AssessmentWithdrawn(it.assessment(), child(assessment), it.reason());
    };
  }

  private static AssessmentCorrected correction(Assessment assessment, CorrectAssessment it) {
    Assessment.Authorised end = assessment.end();
    LocalDate firstReviewPoint = assessment.reviewPoints().first();
    AUTHORISATION_NOT_BEFORE_START.require(end == null || !end.on().isBefore(it.startedOn()));
    REVIEW_POINT_NOT_BEFORE_START.require(
        firstReviewPoint == null || !firstReviewPoint.isBefore(it.startedOn()));
    return new AssessmentCorrected(
        it.assessment(),
        child(assessment),
        it.referral(),
        it.referredOn(),
        it.startedOn(),
        end == null ? null : AssessmentBand.of(it.referredOn(), end.on()));
  }

  private static void requireMeaning(
      Assessment assessment, List<AssessmentFactor> factors, LocalDate on) {
    FACTORS_NAME_AT_LEAST_ONE.require(!factors.isEmpty());
    NONE_IDENTIFIED_STANDS_ALONE.require(
        factors.size() == 1 || !factors.contains(AssessmentFactor.NONE_IDENTIFIED));
    FACTORS_NOT_BEFORE_START.require(!on.isBefore(startedOn(assessment)));
  }

  private static LocalDate startedOn(Assessment assessment) {
    return assessment.begun().startedOn();
  }

  private static ChildRef child(Assessment assessment) {
    return assessment.begun().child();
  }
}
