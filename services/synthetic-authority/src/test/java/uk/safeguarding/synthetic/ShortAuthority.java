package uk.safeguarding.synthetic;

import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * An authority that has lived for fewer years before its first month than one that is asked for.
 */
public final class ShortAuthority {

  private ShortAuthority() {}

  public static Stream<Day> of(long seed, YearMonth from, int months, int yearsBefore) {
    return SyntheticAuthority.of(seed, from, months, yearsBefore);
  }
}
