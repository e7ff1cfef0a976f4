package uk.safeguarding.lookedafterchildren.careleaver.entitlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in detention by a court's order, or in hospital.
 *
 * @param until the day of release or discharge; null while it lasts
 */
public record Detention(LocalDate from, @Nullable LocalDate until) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
