package uk.safeguarding.reporting.printed;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.safeguarding.kernel.London;

/** Instants as people in London read them. */
public final class LondonTime {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss", Locale.UK).withZone(London.TIME);

  private LondonTime() {}

  public static String of(Instant instant) {
    return WRITTEN.format(instant);
  }
}
