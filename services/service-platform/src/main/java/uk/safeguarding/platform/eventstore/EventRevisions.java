package uk.safeguarding.platform.eventstore;

import org.axonframework.serialization.RevisionResolver;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.EventVersion;

/** How the log writes the version of an event: nothing for the first, else its number. */
final class EventRevisions implements RevisionResolver {

  static final int FIRST = 1;

  @Override
  public @Nullable String revisionOf(Class<?> event) {
    return written(versionOf(event));
  }

  static int versionOf(Class<?> event) {
    EventVersion version = event.getAnnotation(EventVersion.class);
    if (version == null) {
      return FIRST;
    }
    if (version.value() <= FIRST) {
      throw new IllegalStateException(event + " names a version, so it must be 2 or more.");
    }
    return version.value();
  }

  static @Nullable String written(int version) {
    return version == FIRST ? null : Integer.toString(version);
  }
}
