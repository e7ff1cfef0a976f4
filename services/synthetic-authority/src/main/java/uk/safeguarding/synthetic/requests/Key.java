package uk.safeguarding.synthetic.requests;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The id of a record before it is written: the so-manieth of its kind in the world of a seed.
 *
 * @param kind the record's kind as ids of records are written, for example {@code referral}
 */
public record Key(long seed, String kind, long number) {

  public UUID uuid() {
    return UUID.nameUUIDFromBytes(
        (seed + "/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8));
  }

  /** {@code referral/<uuid>}, as one record names another. */
  public String reference() {
    return kind + "/" + uuid();
  }

  @Override
  public String toString() {
    return uuid().toString();
  }
}
