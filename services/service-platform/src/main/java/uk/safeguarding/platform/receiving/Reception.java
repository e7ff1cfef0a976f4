package uk.safeguarding.platform.receiving;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.publishing.Topic;

/**
 * What a service reads from the others.
 *
 * @param typesByService service name, then message type, then the receiving service's own record
 *     into which it is read
 * @param keptWhole services of which every message is kept as a {@link WholeMessage}
 */
public record Reception(Map<String, Map<String, Class<?>>> typesByService, Set<String> keptWhole) {

  public Reception(Map<String, Map<String, Class<?>>> typesByService) {
    this(typesByService, Set.of());
  }

  /** The topics to subscribe to. */
  public Collection<String> topics() {
    return Stream.concat(typesByService.keySet().stream(), keptWhole.stream())
        .distinct()
        .map(Topic::of)
        .toList();
  }

  /** The record for a type of message, or null where this service does not know the type yet. */
  @Nullable Class<?> recordFor(String service, String type) {
    return typesByService.getOrDefault(service, Map.of()).get(type);
  }

  boolean keepsWhole(String service) {
    return keptWhole.contains(service);
  }
}
