package uk.safeguarding.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Local time of England, in which periods run, returns are due and deadlines fall. */
public final class London {

  public static final ZoneId TIME = ZoneId.of("Europe/London");

  private London() {}

  /** The day that an instant is in. */
  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, TIME);
  }
}
