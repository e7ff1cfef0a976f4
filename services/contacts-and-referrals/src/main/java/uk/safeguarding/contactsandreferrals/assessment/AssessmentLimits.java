package uk.safeguarding.contactsandreferrals.assessment;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on an assessment; both are counted from the referral. */
public final class AssessmentLimits {

  /** Where a manager looks at the assessment first and sets how long it may take. */
  public static final DayLimit FIRST_REVIEW_POINT =
      DayLimit.workingDays(
          10, "local practice; Working Together 2018 leaves review points to the local protocol");

  public static final DayLimit AUTHORISATION =
      DayLimit.workingDays(45, "Working Together 2018, chapter 1, \"Timeliness\"");

  private AssessmentLimits() {}
}
