package uk.safeguarding.lookedafterchildren.periodofcare.codes;

import java.time.LocalDate;

/** A code of a set that the years have changed. */
public interface DatedCode {

  /** The code in the return. */
  String code();

  InForce inForce();

  default boolean isInForceOn(LocalDate day) {
    return inForce().on(day);
  }
}
