package uk.safeguarding.childprotection.section47enquiry;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on an enquiry. */
public final class Section47EnquiryLimits {

  /** Counted from the last strategy discussion: a conference must be possible within it. */
  public static final DayLimit OUTCOME =
      DayLimit.workingDays(
          15, "Working Together 2018, chapter 1, \"Initial child protection conferences\"");

  private Section47EnquiryLimits() {}
}
