package uk.safeguarding.lookedafterchildren.periodofcare.episodes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time with the same carer: from a move to the next.
 *
 * @param next the move that ended it; null of the last
 */
public record Stay(Episode move, @Nullable Episode next) {

  public LocalDate from() {
    return move.startedOn();
  }

  /** The day of a move belongs to the new carer. */
  public boolean has(LocalDate day) {
    return !day.isBefore(from()) && (next == null || day.isBefore(next.startedOn()));
  }
}
