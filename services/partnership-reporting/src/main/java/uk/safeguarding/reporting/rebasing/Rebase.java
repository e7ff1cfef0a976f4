package uk.safeguarding.reporting.rebasing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One re-basing of an indicator's limits, as the chart's notes tell it.
 *
 * @param from the first month of the new base, {@code 2018-04}
 * @param by the username of the person who said so
 * @param knownAt since when
 * @param withdrawnAt since when no longer; null while it stands
 */
public record Rebase(
    String from, String reason, String by, Instant knownAt, @Nullable Instant withdrawnAt) {

  boolean stoodAt(Instant instant) {
    return !knownAt.isAfter(instant) && (withdrawnAt == null || withdrawnAt.isAfter(instant));
  }

  Rebase withdrawn(Instant at) {
    return new Rebase(from, reason, by, knownAt, at);
  }
}
