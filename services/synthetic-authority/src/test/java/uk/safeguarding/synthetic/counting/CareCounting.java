package uk.safeguarding.synthetic.counting;

import java.time.LocalDate;

/** Periods of care, care leavers and foster carers. */
final class CareCounting {

  private final Months months;

  CareCounting(Months months) {
    this.months = months;
  }

  void take(Told told, Known known) {}

  void endOfMonth(LocalDate day, Known known) {}

  void endOfMonth(LocalDate day) {}
}
