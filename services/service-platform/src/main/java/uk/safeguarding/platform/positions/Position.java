package uk.safeguarding.platform.positions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a write answers in {@code Safeguarding-Position} and a read may wait for in {@code ?after=}:
 * the last event that the write recorded. Says nothing about whom the event concerns.
 *
 * @param service the service that recorded it
 * @param eventId the event's id
 */
public record Position(String service, String eventId) {

  /** The response header. */
  public static final String HEADER = "Safeguarding-Position";

  private static final Pattern WRITTEN = Pattern.compile("([a-z-]+)\\.([0-9a-fA-F-]{36})");

  /**
   * Reads what a client sends back.
   *
   * @throws NotAPosition when it is not something this platform has answered
   */
  public static Position parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      throw new NotAPosition();
    }
    return new Position(matcher.group(1), matcher.group(2));
  }

  @Override
  public String toString() {
    return service + "." + eventId;
  }
}
