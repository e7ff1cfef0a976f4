package uk.safeguarding.lookedafterchildren.careleaver.codes;

import java.time.LocalDate;

/** Whether the council is in touch with a care leaver (SSDA903, item IN_TOUCH). */
public enum InTouch {
  /** In touch. */
  YES,
  /** Not in touch. */
  NO,
  /** Died since leaving care. */
  DIED,
  /** Young person refuses contact. */
  REFU,
  /** Young person no longer requires services. */
  NREQ,
  /** Returned home for 6 months or more. */
  RHOM;

  public boolean isInForce(LocalDate day) {
    return CodeDates.areInForce("IN_TOUCH", name(), day);
  }
}
