package uk.safeguarding.reporting.counted.known;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact with the time during which it was known.
 *
 * @param until when it was known no more; null while it is
 */
public record KnownFact(WrittenFact fact, Instant since, @Nullable Instant until) {

  /** Whether it was known at an instant. */
  public boolean isKnownAt(Instant instant) {
    return !since.isAfter(instant) && (until == null || until.isAfter(instant));
  }

  boolean isKnown() {
    return until == null;
  }

  KnownFact until(Instant moment) {
    return new KnownFact(fact, since, moment);
  }
}
