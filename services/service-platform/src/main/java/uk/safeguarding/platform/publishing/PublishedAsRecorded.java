package uk.safeguarding.platform.publishing;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ServiceEvent;

/**
 * Tells the others each event of the service in the words in which it was recorded: an event's
 * fields are the message's, its name in kebab-case is the message's type. The schemas pin both (ADR
 * 0012).
 */
public final class PublishedAsRecorded implements Publication {

  @Override
  public @Nullable PublishedMessage messageOf(Object event, Instant recordedAt) {
    return event instanceof ServiceEvent told
        ? new PublishedMessage(type(told.getClass()), told.subject(), told)
        : null;
  }

  /** {@code section-47-enquiry-started} for Section47EnquiryStarted. */
  public static String type(Class<?> event) {
    return event
        .getSimpleName()
        .replaceAll("([a-z])([A-Z0-9])|([0-9])([A-Z])", "$1$3-$2$4")
        .toLowerCase(Locale.ROOT);
  }
}
