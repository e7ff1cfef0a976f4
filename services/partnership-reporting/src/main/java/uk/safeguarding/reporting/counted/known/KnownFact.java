package uk.safeguarding.reporting.counted.known;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact with the time during which it was known.
 *
 * @param until when it was known no more; null while it is
 */
public record KnownFact(WrittenFact fact, Instant since, @Nullable Instant until) {

  boolean isKnown() {
    return until == null;
  }

  KnownFact until(Instant moment) {
    return new KnownFact(fact, since, moment);
  }
}
