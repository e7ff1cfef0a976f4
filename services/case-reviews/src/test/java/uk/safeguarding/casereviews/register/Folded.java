package uk.safeguarding.casereviews.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.Projection;

/** What a read model makes of events. */
public final class Folded {

  private Folded() {}

  /** The documents after the events, in order of key; each event is folded twice. */
  @SafeVarargs
  public static <E, V> List<V> from(Projection<E, V> model, E... events) {
    return from(model, Stream.of(events).toList());
  }

  public static <E, V> List<V> from(Projection<E, V> model, List<? extends E> events) {
    Map<String, V> documents = new HashMap<>();
    for (E event : events) {
      for (int time = 0; time < 2; time++) {
        for (String key : model.keys(event)) {
          var logged = new Logged<E>(event, "id", LogPosition.START, Instant.EPOCH);
          switch (model.evolve(key, documents.get(key), logged)) {
            case Change.Put<V>(V document) -> documents.put(key, document);
            case Change.Remove<V> _ -> documents.remove(key);
            case Change.Keep<V> _ -> {}
          }
        }
      }
    }
    return List.copyOf(new TreeMap<>(documents).values());
  }

  /** Every order of the events. */
  public static <E> Stream<List<E>> orders(List<E> events) {
    if (events.isEmpty()) {
      return Stream.of(List.of());
    }
    return IntStream.range(0, events.size())
        .boxed()
        .flatMap(
            first ->
                orders(
                        IntStream.range(0, events.size())
                            .filter(each -> each != first)
                            .mapToObj(events::get)
                            .toList())
                    .map(
                        rest ->
                            Stream.concat(Stream.of(events.get(first)), rest.stream()).toList()));
  }
}
