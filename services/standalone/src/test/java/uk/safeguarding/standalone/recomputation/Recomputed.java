package uk.safeguarding.standalone.recomputation;

import org.jspecify.annotations.Nullable;

/**
 * A figure counted anew.
 *
 * @param numerator the count itself where there is nothing to divide by; null where the messages
 *     cannot say it
 * @param denominator null for a count
 */
record Recomputed(@Nullable Long numerator, @Nullable Long denominator) {

  static Recomputed of(@Nullable Number numerator, @Nullable Number denominator) {
    return new Recomputed(whole(numerator), whole(denominator));
  }

  private static @Nullable Long whole(@Nullable Number number) {
    return number == null ? null : (Long) number.longValue();
  }

  static String key(String ref, String period) {
    return ref + " " + period;
  }

  /** Where the messages cannot say the numerator, no figure may be served. */
  boolean isConfirmedBy(Recomputed served) {
    return numerator == null ? served.numerator() == null : equals(served);
  }

  /** As tests write it, for example {@code 12}, {@code 3/12} or {@code ?/12}. */
  @Override
  public String toString() {
    String above = numerator == null ? "?" : numerator.toString();
    return denominator == null ? above : above + "/" + denominator;
  }
}
