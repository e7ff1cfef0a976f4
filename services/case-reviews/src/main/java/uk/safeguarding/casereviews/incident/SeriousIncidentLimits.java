package uk.safeguarding.casereviews.incident;

import java.time.LocalDate;
import uk.safeguarding.kernel.DayLimit;

/** The limits that run on an incident. */
public final class SeriousIncidentLimits {

  /**
   * Until the day before, an incident was notified to Ofsted (Working Together 2015, chapter 4).
   */
  public static final LocalDate PANEL_SINCE = LocalDate.of(2018, 6, 29);

  /** Counted from the day on which the authority became aware. */
  public static final DayLimit NOTIFICATION =
      DayLimit.workingDays(
          5,
          "Working Together 2018, chapter 4, and 2023, chapter 5, \"Duty on local authorities to"
              + " notify incidents to the Child Safeguarding Practice Review Panel\"; until June"
              + " 2018 Working Together 2015, chapter 4, \"Notifiable incidents\"");

  /** For a death without known or suspected abuse or neglect: the Act sets no day. */
  public static final DayLimit LOOKED_AFTER_DEATH =
      DayLimit.workingDays(
          5, "local practice, for the duty of Children Act 1989, schedule 2, paragraph 20");

  private SeriousIncidentLimits() {}
}
