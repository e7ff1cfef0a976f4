package uk.safeguarding.casereviews.childdeath;

/** How old a child was at death, in the bands of the statutory return. */
public enum AgeBand {
  DAYS_0_TO_27,
  DAYS_28_TO_364,
  YEARS_1_TO_4,
  YEARS_5_TO_9,
  YEARS_10_TO_14,
  YEARS_15_TO_17;

  /** The first 27 days of life are a band of their own. */
  static final int NEONATAL_DAYS = 28;

  /**
   * The band of an age.
   *
   * @param age in completed years
   * @param neonatal whether the child was born less than 28 days before
   */
  static AgeBand of(int age, boolean neonatal) {
    if (age == 0) {
      return neonatal ? DAYS_0_TO_27 : DAYS_28_TO_364;
    }
    return age < 5
        ? YEARS_1_TO_4
        : age < 10 ? YEARS_5_TO_9 : age < 15 ? YEARS_10_TO_14 : YEARS_15_TO_17;
  }
}
