package uk.safeguarding.contactsandreferrals.earlyhelp;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of early help. */
public enum EarlyHelpRule implements Rule {
  EARLY_HELP_STARTS_ONCE("This early help has started already."),
  EARLY_HELP_MUST_STAND("This early help was withdrawn, so nothing more can be recorded of it."),
  EARLY_HELP_MUST_BE_OPEN("This early help has ended, so nothing more can start or end in it."),
  STEP_DOWN_NAMES_ITS_REFERRAL(
      "Early help that stepped down names the referral it comes from, and no other early help does."),
  NOTHING_BEFORE_EARLY_HELP_STARTED(
      "Nothing of this early help can lie on a day before it started."),
  HELP_ASSESSMENT_STARTS_ONCE("The universal help assessment has started already."),
  HELP_ASSESSMENT_MUST_HAVE_STARTED("No universal help assessment has started."),
  HELP_ASSESSMENT_COMPLETES_ONCE("The universal help assessment is complete already."),
  COMPLETION_NOT_BEFORE_ASSESSMENT(
      "The universal help assessment cannot be complete on a day before it started."),
  PLAN_STARTS_ONCE("The plan has started already."),
  PLAN_MUST_HAVE_STARTED("No plan has started that could be reviewed or corrected."),
  REVIEW_NOT_BEFORE_PLAN("A review cannot be held on a day before the plan started."),
  REVIEW_MUST_BE_RECORDED("No such review is recorded of this early help."),
  STEP_UP_NAMES_ITS_REFERRAL(
      "A step-up is recorded with the referral that follows; no other end is, and neither is corrected into the other."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected.");

  private final String sentence;

  EarlyHelpRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
