package uk.safeguarding.lookedafterchildren.fostercarer;

import java.time.LocalDate;
import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a foster carer's approval. */
public final class FosterCarerLimits {

  /** From the approval to the first review, and from each review to the next. */
  public static final DayLimit REVIEW =
      DayLimit.months(
          12,
          "Fostering Services (England) Regulations 2011, regulation 28(2); until 31 March 2011"
              + " Fostering Services Regulations 2002, regulation 29(2)");

  private static final DayLimit TEMPORARY_APPROVAL =
      DayLimit.weeks(
          16, "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24");

  private static final DayLimit TEMPORARY_APPROVAL_IN_THE_PANDEMIC =
      DayLimit.weeks(
          24,
          "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24, as"
              + " amended by the Adoption and Children (Coronavirus) (Amendment) Regulations 2020");

  /** Once, from the last day of the first period. */
  public static final DayLimit EXTENSION =
      DayLimit.weeks(
          8,
          "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 25(2)");

  /** From the day on which the council receives a carer's notice; the approval ends with it. */
  public static final DayLimit NOTICE =
      DayLimit.calendarDays(28, "Fostering Services (England) Regulations 2011, regulation 28");

  private static final LocalDate LONGER_FROM = LocalDate.of(2020, 4, 24);
  private static final LocalDate LONGER_BEFORE = LocalDate.of(2020, 9, 25);

  private FosterCarerLimits() {}

  /** How long a temporary approval that is given on a day may run. */
  public static DayLimit temporaryApproval(LocalDate approvedOn) {
    return approvedOn.isBefore(LONGER_FROM) || !approvedOn.isBefore(LONGER_BEFORE)
        ? TEMPORARY_APPROVAL
        : TEMPORARY_APPROVAL_IN_THE_PANDEMIC;
  }
}
