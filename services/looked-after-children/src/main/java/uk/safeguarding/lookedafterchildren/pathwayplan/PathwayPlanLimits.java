package uk.safeguarding.lookedafterchildren.pathwayplan;

import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.timetable.Cadence;

/** The limits that run on pathway planning. */
public final class PathwayPlanLimits {

  /** Counted from the 16th birthday, or from becoming eligible or relevant after it. */
  public static final DayLimit ASSESSMENT =
      DayLimit.months(
          3,
          "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 42(1);"
              + " Care Leavers (England) Regulations 2010, regulation 5");

  /** Counted from the assessment. */
  public static final DayLimit AUTHORISATION =
      DayLimit.calendarDays(
          28,
          "local practice; as soon as possible after the assessment, Care Planning, Placement and"
              + " Case Review (England) Regulations 2010, regulation 43, and Care Leavers (England)"
              + " Regulations 2010, regulation 6");

  /** Counted from the authorisation, and then from the last review; after the 18th birthday too. */
  public static final DayLimit REVIEW =
      DayLimit.months(6, "Care Leavers (England) Regulations 2010, regulation 7");

  public static final Cadence REVIEWS = new Cadence(REVIEW, REVIEW);

  private PathwayPlanLimits() {}
}
