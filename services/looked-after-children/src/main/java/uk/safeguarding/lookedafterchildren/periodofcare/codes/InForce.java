package uk.safeguarding.lookedafterchildren.periodofcare.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a code may be used. A bound is set only where a guide to the return says
 * when a code came or went; a year of the return runs from 1 April to 31 March.
 *
 * @param from the first day; null where it was there before our guides begin
 * @param until the last day; null while it is in use
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate until) {

  static final InForce ALWAYS = new InForce(null, null);

  static InForce from(String day) {
    return new InForce(LocalDate.parse(day), null);
  }

  static InForce until(String day) {
    return new InForce(null, LocalDate.parse(day));
  }

  boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
