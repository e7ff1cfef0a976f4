package uk.safeguarding.platform.positions;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The positions of all services that run in this JVM; lives in the host's context. */
public final class PositionRegistry {

  private final List<Supplier<Stream<ReaderPosition>>> services = new CopyOnWriteArrayList<>();

  /** Adds a service's readers. */
  public void add(Supplier<Stream<ReaderPosition>> readers) {
    services.add(readers);
  }

  /** Every reader of every service, as it stands now. */
  public List<ReaderPosition> readers() {
    return services.stream().flatMap(Supplier::get).toList();
  }
}
