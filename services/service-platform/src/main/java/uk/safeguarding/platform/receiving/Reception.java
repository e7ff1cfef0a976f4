package uk.safeguarding.platform.receiving;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.publishing.Topic;

/**
 * What a service reads from the others: for each of them the record into which each type of message
 * is read.
 *
 * @param typesByService service name, then message type, then the receiving service's own record
 */
public record Reception(Map<String, Map<String, Class<?>>> typesByService) {

  /** The topics to subscribe to. */
  public Collection<String> topics() {
    return typesByService.keySet().stream().map(Topic::of).toList();
  }

  /** The record for a type of message, or null where this service does not know the type yet. */
  @Nullable Class<?> recordFor(String service, String type) {
    return typesByService.getOrDefault(service, Map.of()).get(type);
  }
}
