package uk.safeguarding.platform.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import uk.safeguarding.platform.readmodel.CanonicalDump;
import uk.safeguarding.platform.readmodel.Projection;
import uk.safeguarding.platform.readmodel.ReadModelRegister;
import uk.safeguarding.platform.web.NotFound;

/** The read models of all services in this JVM; lives in the host's context. */
public final class ReadModelOperations {

  private record Service(ReadModelRegister register, CanonicalDump dump) {}

  private final Map<String, Service> services = new ConcurrentSkipListMap<>();

  /** Adds a service's read models. */
  public void add(String service, ReadModelRegister register, CanonicalDump dump) {
    services.put(service, new Service(register, dump));
  }

  /** Starts the rebuild of every read model from its log. */
  public void rebuild() {
    services.values().forEach(service -> service.register().rebuild());
  }

  /** The SHA-256 of each read model's canonical dump, by {@code service/collection}. */
  public SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    services.forEach(
        (name, service) ->
            service
                .register()
                .running()
                .forEach(
                    each ->
                        digests.put(
                            name + "/" + each.projection().name(),
                            service.dump().sha256(each.projection()))));
    return digests;
  }

  /**
   * The lines of one read model's canonical dump.
   *
   * @param model {@code service/collection}
   */
  public List<String> lines(String model) {
    List<String> lines = new ArrayList<>();
    services.forEach(
        (name, service) ->
            service.register().running().stream()
                .map(ReadModelRegister.Running::projection)
                .filter(projection -> model.equals(name + "/" + projection.name()))
                .forEach(projection -> dump(service, projection, lines)));
    if (lines.isEmpty() && !digests().containsKey(model)) {
      throw new NotFound(
          "There is no read model of this name; GET /api/operations/dumps lists them.");
    }
    return lines;
  }

  private static void dump(Service service, Projection<?, ?> projection, List<String> lines) {
    service.dump().lines(projection, lines::add);
  }
}
