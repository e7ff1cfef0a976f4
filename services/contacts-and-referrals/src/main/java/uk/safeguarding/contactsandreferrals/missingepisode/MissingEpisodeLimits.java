package uk.safeguarding.contactsandreferrals.missingepisode;

import uk.safeguarding.kernel.HourLimit;

/** The limits that run on a missing episode. */
public final class MissingEpisodeLimits {

  /** Counted from the child's return; the hours run through nights, weekends and holidays. */
  public static final HourLimit RETURN_INTERVIEW =
      new HourLimit(
          72,
          "Statutory guidance on children who run away or go missing from home or care (January"
              + " 2014), \"Independent return interviews\"");

  private MissingEpisodeLimits() {}
}
