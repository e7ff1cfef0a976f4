package uk.safeguarding.contactsandreferrals.earlyhelp;

import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.COMPLETION_NOT_BEFORE_ASSESSMENT;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.HELP_ASSESSMENT_COMPLETES_ONCE;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.HELP_ASSESSMENT_MUST_HAVE_STARTED;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.HELP_ASSESSMENT_STARTS_ONCE;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.PLAN_MUST_HAVE_STARTED;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.PLAN_STARTS_ONCE;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.REVIEW_MUST_BE_RECORDED;
import static uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpRule.REVIEW_NOT_BEFORE_PLAN;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CompleteUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.CorrectUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.HoldEarlyHelpReview;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartEarlyHelpPlan;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.StartUniversalHelpAssessment;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.WithdrawEarlyHelpReview;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEvent;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpPlanCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpPlanStarted;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpReviewHeld;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpReviewWithdrawn;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.UniversalHelpAssessmentCompleted;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.UniversalHelpAssessmentCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.UniversalHelpAssessmentStarted;
import uk.safeguarding.kernel.ChildRef;

/** The facts of assessment, plan and reviews. */
final class EarlyHelpWorkDecider {

  private EarlyHelpWorkDecider() {}

  static EarlyHelpEvent started(EarlyHelp help, StartUniversalHelpAssessment it) {
    EarlyHelpDecider.requireOpen(help);
    HELP_ASSESSMENT_STARTS_ONCE.require(help.work().assessmentStartedOn() == null);
    EarlyHelpDecider.requireAfterStart(help, it.startedOn());
    return new UniversalHelpAssessmentStarted(it.earlyHelp(), child(help), it.startedOn());
  }

  static EarlyHelpEvent completed(EarlyHelp help, CompleteUniversalHelpAssessment it) {
    EarlyHelpDecider.requireOpen(help);
    LocalDate startedOn = help.work().assessmentStartedOn();
    HELP_ASSESSMENT_MUST_HAVE_STARTED.require(startedOn != null);
    HELP_ASSESSMENT_COMPLETES_ONCE.require(help.work().assessmentCompletedOn() == null);
    COMPLETION_NOT_BEFORE_ASSESSMENT.require(!it.completedOn().isBefore(startedOn));
    return new UniversalHelpAssessmentCompleted(it.earlyHelp(), child(help), it.completedOn());
  }

  static EarlyHelpEvent corrected(EarlyHelp help, CorrectUniversalHelpAssessment it) {
    HELP_ASSESSMENT_MUST_HAVE_STARTED.require(help.work().assessmentStartedOn() != null);
    EarlyHelpDecider.requireAfterStart(help, it.startedOn());
    LocalDate completedOn = it.completedOn();
    COMPLETION_NOT_BEFORE_ASSESSMENT.require(
        completedOn == null || !completedOn.isBefore(it.startedOn()));
    return new UniversalHelpAssessmentCorrected(
        it.earlyHelp(), child(help), it.startedOn(), completedOn);
  }

  static EarlyHelpEvent planned(EarlyHelp help, StartEarlyHelpPlan it) {
    EarlyHelpDecider.requireOpen(help);
    PLAN_STARTS_ONCE.require(help.work().planStartedOn() == null);
    EarlyHelpDecider.requireAfterStart(help, it.startedOn());
    return new EarlyHelpPlanStarted(it.earlyHelp(), child(help), it.startedOn());
  }

  static EarlyHelpEvent planCorrected(EarlyHelp help, CorrectEarlyHelpPlan it) {
    PLAN_MUST_HAVE_STARTED.require(help.work().planStartedOn() != null);
    EarlyHelpDecider.requireAfterStart(help, it.startedOn());
    LocalDate firstReview = help.work().reviews().first();
    REVIEW_NOT_BEFORE_PLAN.require(firstReview == null || !firstReview.isBefore(it.startedOn()));
    return new EarlyHelpPlanCorrected(it.earlyHelp(), child(help), it.startedOn());
  }

  /** Reviews are often recorded after the end. */
  static EarlyHelpEvent reviewed(EarlyHelp help, HoldEarlyHelpReview it) {
    LocalDate plannedFrom = help.work().planStartedOn();
    PLAN_MUST_HAVE_STARTED.require(plannedFrom != null);
    REVIEW_NOT_BEFORE_PLAN.require(!it.heldOn().isBefore(plannedFrom));
    return new EarlyHelpReviewHeld(it.earlyHelp(), child(help), it.review(), it.heldOn());
  }

  static EarlyHelpEvent reviewWithdrawn(EarlyHelp help, WithdrawEarlyHelpReview it) {
    REVIEW_MUST_BE_RECORDED.require(help.work().reviews().has(it.review()));
    return new EarlyHelpReviewWithdrawn(it.earlyHelp(), child(help), it.review(), it.reason());
  }

  private static ChildRef child(EarlyHelp help) {
    return EarlyHelpDecider.child(help);
  }
}
