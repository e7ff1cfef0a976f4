package uk.safeguarding.lookedafterchildren.personaleducation;

import java.time.LocalDate;

/**
 * A school term: autumn from 1 September, spring from 1 January, summer from 1 April. Schools set
 * terms of their own; these are the periods that the free entitlement to early education goes by
 * (Local Authority (Duty to Secure Early Years Provision Free of Charge) Regulations 2014).
 *
 * @param firstDay one of those three
 */
record SchoolTerm(LocalDate firstDay) {

  private static final int SPRING = 1;
  private static final int SUMMER = 4;
  private static final int AUTUMN = 9;

  /** The term that a day is in. */
  static SchoolTerm of(LocalDate day) {
    int month = day.getMonthValue();
    int first = month >= AUTUMN ? AUTUMN : month >= SUMMER ? SUMMER : SPRING;
    return new SchoolTerm(LocalDate.of(day.getYear(), first, 1));
  }

  SchoolTerm next() {
    return new SchoolTerm(
        switch (firstDay.getMonthValue()) {
          case SPRING -> firstDay.withMonth(SUMMER);
          case SUMMER -> firstDay.withMonth(AUTUMN);
          default -> LocalDate.of(firstDay.getYear() + 1, SPRING, 1);
        });
  }

  LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }
}
