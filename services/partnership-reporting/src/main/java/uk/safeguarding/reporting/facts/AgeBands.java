package uk.safeguarding.reporting.facts;

import org.jspecify.annotations.Nullable;

/** The age bands of the Department's census: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over. */
public final class AgeBands {

  private AgeBands() {}

  /** Of an age in completed years; null, and so left out, where it is not known or before birth. */
  public static @Nullable String of(@Nullable Integer years) {
    if (years == null) {
      return null;
    }
    return years < 1 ? "0" : years < 5 ? "1-4" : years < 10 ? "5-9" : years < 16 ? "10-15" : "16+";
  }
}
