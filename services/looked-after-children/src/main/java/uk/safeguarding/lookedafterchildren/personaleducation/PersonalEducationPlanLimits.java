package uk.safeguarding.lookedafterchildren.personaleducation;

import java.time.LocalDate;
import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a personal education plan. */
public final class PersonalEducationPlanLimits {

  private static final String GUIDANCE =
      "Promoting the education of looked-after children and previously looked-after children,"
          + " statutory guidance 2018, on personal education plans";

  /** Counted from becoming looked after. */
  public static final DayLimit INITIATION = DayLimit.workingDays(10, GUIDANCE);

  /** Counted from becoming looked after: the first review of the care plan needs it. */
  public static final DayLimit FIRST_MEETING =
      DayLimit.workingDays(20, GUIDANCE + "; Care Planning Regulations 2010, regulation 33(1)");

  /** What is no limit in days: each school term has a meeting. */
  public static final String TERM_REVIEW_SOURCE = GUIDANCE;

  private PersonalEducationPlanLimits() {}

  /** The last day of the school term after the one of the last meeting. */
  public static LocalDate lastDayOfTermReview(LocalDate lastMeeting) {
    return SchoolTerm.of(lastMeeting).next().lastDay();
  }
}
