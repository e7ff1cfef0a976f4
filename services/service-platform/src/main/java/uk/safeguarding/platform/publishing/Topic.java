package uk.safeguarding.platform.publishing;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A service's topic: one each, its partitions fixed when it is made, its messages kept for ever.
 */
public final class Topic {

  /**
   * More partitions than one machine needs, because they cannot be added later without breaking
   * order by key.
   */
  public static final int PARTITIONS = 12;

  private Topic() {}

  /** The name of a service's topic. */
  public static String of(String service) {
    return service + ".events.v1";
  }

  /** The topic as it is created, with as many replicas as the cluster gives by default. */
  static NewTopic definition(String service) {
    return new NewTopic(of(service), Optional.of(PARTITIONS), Optional.empty())
        .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete"));
  }
}
