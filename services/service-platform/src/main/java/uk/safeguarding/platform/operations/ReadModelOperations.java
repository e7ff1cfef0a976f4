package uk.safeguarding.platform.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.readmodel.CanonicalDump;
import uk.safeguarding.platform.readmodel.ReadModelRegister;
import uk.safeguarding.platform.web.NotFound;

/** The read models of all services in this JVM; lives in the host's context. */
public final class ReadModelOperations {

  private record Service(ReadModelRegister register, CanonicalDump dump) {

    Stream<String> collections() {
      return register.collections();
    }
  }

  private final Map<String, Service> services = new ConcurrentSkipListMap<>();

  /** Two at once would take each other's time, and one could throw the other's work away. */
  private final Executor oneAtATime =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("read-model-operations").factory());

  private final Errand<Boolean> rebuild = new Errand<>("rebuild", this::rebuilt, oneAtATime);
  private final Errand<List<Verified>> verification =
      new Errand<>("verification", this::verified, oneAtATime);
  private final Errand<Retried> retry = new Errand<>("retry", this::retried, oneAtATime);

  /** Adds a service's read models. */
  public void add(String service, ReadModelRegister register, CanonicalDump dump) {
    services.put(service, new Service(register, dump));
  }

  /** Makes every read model anew from its log, beside the one that answers until then. */
  Errand<Boolean> rebuild() {
    return rebuild;
  }

  /** Compares every read model with what its log comes to; changes none. */
  Errand<List<Verified>> verification() {
    return verification;
  }

  /** Tries again whatever could not be folded. */
  Errand<Retried> retry() {
    return retry;
  }

  private Boolean rebuilt() {
    services.values().forEach(service -> service.register().rebuild());
    return true;
  }

  private List<Verified> verified() {
    List<Verified> all = new ArrayList<>();
    services.forEach(
        (name, service) ->
            service
                .register()
                .verify()
                .forEach(
                    each ->
                        all.add(
                            new Verified(
                                name + "/" + each.collection(),
                                each.equal(),
                                each.stored(),
                                each.rebuilt(),
                                each.same()))));
    return all;
  }

  private Retried retried() {
    List<LogProcessor> all =
        services.values().stream()
            .flatMap(each -> each.register().processors().all().stream())
            .toList();
    int tookEffect = all.stream().mapToInt(LogProcessor::retryParked).sum();
    return new Retried(tookEffect, all.stream().mapToLong(LogProcessor::parked).sum());
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
