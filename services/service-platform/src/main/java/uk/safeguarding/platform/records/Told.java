package uk.safeguarding.platform.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.StaleVersion;

/**
 * What an aggregate was told so far, and under which address. It lives in the metadata of the
 * aggregate's events, so it is as durable as they are and comes back with them.
 */
public final class Told {

  static final String ADDRESS = "address";
  static final String CONTENT = "content";
  static final String EXPECTED_VERSION = "expectedVersion";

  /** What was said under each address, as a hash. */
  private final Map<String, String> contents = new HashMap<>();

  /**
   * Appends what a decision yields, unless the same was said before.
   *
   * @param request the metadata of the command, as {@link Records} sends it
   * @throws AlreadyRecorded when something else was said under the same address
   * @throws StaleVersion when the sender had read an earlier version
   */
  public Recorded once(MetaData request, Supplier<? extends List<?>> decision) {
    String address = text(request, ADDRESS);
    String content = text(request, CONTENT);
    String before = contents.get(address);
    if (before != null) {
      if (!before.equals(content)) {
        throw new AlreadyRecorded(
            "Something else is recorded here already. Record a correction of it, or a record of its own under another id.");
      }
      return new Recorded(version(), false);
    }
    requireVersion(request);
    MetaData origin = MetaData.with(ADDRESS, address).and(CONTENT, content);
    decision.get().forEach(event -> AggregateLifecycle.apply(event, origin));
    return new Recorded(version(), true);
  }

  /**
   * Appends what a decision yields where the record's own state tells whether a command is news: it
   * yields nothing when it is not. Its events keep nothing of the request.
   *
   * @throws StaleVersion when the sender had read an earlier version
   */
  public static Recorded difference(MetaData request, Supplier<? extends List<?>> decision) {
    requireVersion(request);
    List<?> events = decision.get();
    events.forEach(AggregateLifecycle::apply);
    return new Recorded(version(), !events.isEmpty());
  }

  /** Called for each event of the aggregate, as it happens and as it is read back. */
  public void remember(MetaData origin) {
    contents.put(text(origin, ADDRESS), text(origin, CONTENT));
  }

  private static void requireVersion(MetaData request) {
    Object expected = request.get(EXPECTED_VERSION);
    if (expected instanceof Long version && version != version()) {
      throw new StaleVersion(version, version());
    }
  }

  /** -1 before the first event. */
  private static long version() {
    @Nullable Long version = AggregateLifecycle.getVersion();
    return version == null ? -1 : version;
  }

  private static String text(MetaData metaData, String name) {
    return (String) Objects.requireNonNull(metaData.get(name), name);
  }
}
