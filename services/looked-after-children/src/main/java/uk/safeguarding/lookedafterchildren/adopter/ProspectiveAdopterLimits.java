package uk.safeguarding.lookedafterchildren.adopter;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on the approval of a prospective adopter. */
public final class ProspectiveAdopterLimits {

  private static final String AMENDED =
      " (as substituted by the Adoption Agencies (Miscellaneous Amendments) Regulations 2013)";

  /** From the day on which the agency decided to proceed with the pre-assessment process. */
  public static final DayLimit STAGE_ONE =
      DayLimit.months(2, "Adoption Agencies Regulations 2005, regulation 27" + AMENDED);

  /** From the end of stage one to the notification that the adopter wishes to go on. */
  public static final DayLimit BETWEEN_STAGES =
      DayLimit.months(6, "Adoption Agencies Regulations 2005, regulation 28" + AMENDED);

  /** From the day on which the agency received that notification. */
  public static final DayLimit STAGE_TWO =
      DayLimit.months(4, "Adoption Agencies Regulations 2005, regulation 30B(1)" + AMENDED);

  private ProspectiveAdopterLimits() {}

  static DayLimit of(AdopterStage stage) {
    return switch (stage) {
      case STAGE_ONE -> STAGE_ONE;
      case STAGE_TWO -> STAGE_TWO;
    };
  }
}
