package uk.safeguarding.lookedafterchildren.healthassessment;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a health assessment. */
public final class HealthAssessmentLimits {

  /** Counted from becoming looked after. */
  public static final DayLimit INITIAL =
      DayLimit.workingDays(
          20,
          "Promoting the health and well-being of looked-after children, statutory guidance 2015,"
              + " on the initial health assessment");

  /** Counted from the last assessment of a child who is under 5 on that day. */
  public static final DayLimit REVIEW_UNDER_5 =
      DayLimit.months(6, "Care Planning Regulations 2010, regulation 7(3)");

  /** Counted from the last assessment of a child who is 5 or more on that day. */
  public static final DayLimit REVIEW_FROM_5 =
      DayLimit.months(12, "Care Planning Regulations 2010, regulation 7(3)");

  private HealthAssessmentLimits() {}

  /**
   * The limit of an assessment.
   *
   * @param age on the day from which it is counted; null where nobody knows, which is the stricter
   */
  public static DayLimit limit(HealthAssessmentKind kind, @Nullable Integer age) {
    return switch (kind) {
      case INITIAL -> INITIAL;
      case REVIEW -> age == null || age < 5 ? REVIEW_UNDER_5 : REVIEW_FROM_5;
    };
  }
}
