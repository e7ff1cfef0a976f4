package uk.safeguarding.lookedafterchildren.careleaver.codes;

import java.time.LocalDate;

/** Where a care leaver lives, and whether that is suitable (SSDA903, item ACCOM). */
public enum Accommodation {
  /** With parents or relatives; suitable. */
  B1,
  /** With parents or relatives; unsuitable. */
  B2,
  /** Community home or other residential care; suitable. */
  C1,
  /** Community home or other residential care; unsuitable. */
  C2,
  /** Semi-independent transitional accommodation; suitable. */
  D1,
  /** Semi-independent transitional accommodation; unsuitable. */
  D2,
  /** Supported lodgings; suitable. */
  E1,
  /** Supported lodgings; unsuitable. */
  E2,
  /** Gone abroad; suitable. */
  G1,
  /** Gone abroad; unsuitable. */
  G2,
  /** Deported; suitable. */
  H1,
  /** Deported; unsuitable. */
  H2,
  /** Ordinary lodgings without formal support; suitable. */
  K1,
  /** Ordinary lodgings without formal support; unsuitable. */
  K2,
  /** Residence not known; suitable. */
  R1,
  /** Residence not known; unsuitable. */
  R2,
  /** No fixed abode or homeless; unsuitable. */
  S2,
  /** Foyer or similar supported accommodation; suitable. */
  T1,
  /** Foyer or similar supported accommodation; unsuitable. */
  T2,
  /** Independent living; suitable. */
  U1,
  /** Independent living; unsuitable. */
  U2,
  /** Emergency accommodation; suitable. */
  V1,
  /** Emergency accommodation; unsuitable. */
  V2,
  /** Bed and breakfast; suitable. */
  W1,
  /** Bed and breakfast; unsuitable. */
  W2,
  /** In custody; unsuitable. */
  X2,
  /** Other accommodation; suitable. */
  Y1,
  /** Other accommodation; unsuitable. */
  Y2,
  /** With former foster carers; suitable. */
  Z1,
  /** With former foster carers; unsuitable. */
  Z2;

  public boolean isInForce(LocalDate day) {
    return CodeDates.areInForce("ACCOM", name(), day);
  }

  /**
   * Whether the code says so: the second of each pair is unsuitable, and S2 and X2 have no first.
   */
  public boolean isSuitable() {
    return name().endsWith("1");
  }
}
