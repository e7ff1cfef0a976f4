package uk.safeguarding.casereviews.reviewreferral;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a referral for review. */
public final class ReviewReferralLimits {

  /** For the criteria of 2015 only; those of 2018 are decided upon with the rapid review. */
  public static final DayLimit DECISION =
      DayLimit.months(
          1, "Working Together 2015, chapter 4, \"Decisions whether to initiate an SCR\"");

  private ReviewReferralLimits() {}
}
