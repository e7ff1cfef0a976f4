package uk.safeguarding.contactsandreferrals.contact;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a contact. */
public final class ContactLimits {

  /**
   * Counted from the day of receipt. The guidance sets it for a referral; the front door keeps it
   * for every contact, since one that is left lying may be a referral.
   */
  public static final DayLimit OUTCOME =
      DayLimit.workingDays(
          1, "local practice, after Working Together 2018, chapter 1, flow chart 1");

  private ContactLimits() {}
}
