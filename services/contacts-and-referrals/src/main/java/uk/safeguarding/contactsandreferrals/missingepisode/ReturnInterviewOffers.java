package uk.safeguarding.contactsandreferrals.missingepisode;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The offers of a return interview that stand.
 *
 * @param offeredAt when each was made
 */
public record ReturnInterviewOffers(Map<UUID, Instant> offeredAt) {

  static final ReturnInterviewOffers NONE = new ReturnInterviewOffers(Map.of());

  public ReturnInterviewOffers {
    offeredAt = Map.copyOf(offeredAt);
  }

  boolean contains(UUID offer) {
    return offeredAt.containsKey(offer);
  }

  ReturnInterviewOffers with(UUID offer, Instant at) {
    var more = new HashMap<>(offeredAt);
    more.put(offer, at);
    return new ReturnInterviewOffers(more);
  }

  ReturnInterviewOffers without(UUID offer) {
    var fewer = new HashMap<>(offeredAt);
    fewer.remove(offer);
    return new ReturnInterviewOffers(fewer);
  }

  /** When the first of them was made; null where none stands. */
  @Nullable Instant first() {
    return offeredAt.isEmpty() ? null : Collections.min(offeredAt.values());
  }
}
