package uk.safeguarding.reporting.printed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people in London read them. */
public final class LondonTime {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private LondonTime() {}

  public static String of(Instant instant) {
    return WRITTEN.format(instant);
  }
}
