package uk.safeguarding.lookedafterchildren.careleaver.codes;

import java.time.LocalDate;

/** What a care leaver mainly does (SSDA903, item ACTIV). */
public enum Activity {
  /** Full time training or employment. */
  F3,
  /** Part time training or employment. */
  P3,
  /** Full time higher education. */
  F1,
  /** Part time higher education. */
  P1,
  /** Full time education other than higher. */
  F2,
  /** Part time education other than higher. */
  P2,
  /** Full time training or employment, not apprenticeship. */
  F4,
  /** Part time training or employment, not apprenticeship. */
  P4,
  /** Full time apprenticeship. */
  F5,
  /** Part time apprenticeship. */
  P5,
  /** Not in education, employment or training: illness or disability. */
  G4,
  /** Not in education, employment or training: other. */
  G5,
  /** Not in education, employment or training: pregnancy or parenting. */
  G6;

  public boolean isInForce(LocalDate day) {
    return CodeDates.areInForce("ACTIV", name(), day);
  }
}
