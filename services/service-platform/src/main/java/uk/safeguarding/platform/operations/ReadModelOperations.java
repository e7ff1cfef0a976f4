package uk.safeguarding.platform.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import uk.safeguarding.platform.readmodel.CanonicalDump;
import uk.safeguarding.platform.readmodel.ReadModelRegister;
import uk.safeguarding.platform.web.NotFound;

/** The read models of all services in this JVM; lives in the host's context. */
public final class ReadModelOperations {

  private record Service(ReadModelRegister register, CanonicalDump dump) {

    Stream<String> collections() {
      return register.running().stream().flatMap(each -> each.fold().collections().stream());
    }
  }

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
                .collections()
                .forEach(each -> digests.put(name + "/" + each, service.dump().sha256(each))));
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
            service
                .collections()
                .filter(collection -> model.equals(name + "/" + collection))
                .forEach(collection -> service.dump().lines(collection, lines::add)));
    if (lines.isEmpty() && !digests().containsKey(model)) {
      throw new NotFound(
          "There is no read model of this name; GET /api/operations/dumps lists them.");
    }
    return lines;
  }
}
