package uk.safeguarding.lookedafterchildren.careleaver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A young person died, went abroad or returned home.
 *
 * @param returnedOn the day on which the young person came back; null where not
 */
public record Departure(DepartureKind kind, LocalDate since, @Nullable LocalDate returnedOn) {

  Departure cameBackOn(LocalDate day) {
    return new Departure(kind, since, day);
  }

  /** Whether the young person is gone on a day. */
  boolean covers(LocalDate day) {
    return !day.isBefore(since) && (returnedOn == null || day.isBefore(returnedOn));
  }
}
