package uk.safeguarding.lookedafterchildren.occurrences;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What happened of one kind within a record.
 *
 * @param standing by its id
 * @param withdrawn the ids of what should never have been recorded
 */
public record Occurrences<T>(Map<UUID, T> standing, Set<UUID> withdrawn) {

  public static <T> Occurrences<T> none() {
    return new Occurrences<>(Map.of(), Set.of());
  }

  /** With one more, or with one that is now known to be otherwise. */
  public Occurrences<T> with(UUID id, T occurrence) {
    var more = new HashMap<>(standing);
    more.put(id, occurrence);
    return new Occurrences<>(Map.copyOf(more), withdrawn);
  }

  public Occurrences<T> without(UUID id) {
    var fewer = new HashMap<>(standing);
    fewer.remove(id);
    var gone = new HashSet<>(withdrawn);
    gone.add(id);
    return new Occurrences<>(Map.copyOf(fewer), Set.copyOf(gone));
  }

  public boolean stands(UUID id) {
    return standing.containsKey(id);
  }

  /** Whether an id was ever used, also for what was withdrawn. */
  public boolean knows(UUID id) {
    return stands(id) || withdrawn.contains(id);
  }

  /** Those that stand, in the order of their days; of one day, in the order of their ids. */
  public List<Occurrence> inOrder(Function<T, LocalDate> day) {
    return standing.entrySet().stream()
        .map(each -> new Occurrence(each.getKey(), day.apply(each.getValue())))
        .sorted(Comparator.comparing(Occurrence::on).thenComparing(Occurrence::id))
        .toList();
  }

  public Stream<LocalDate> days(Function<T, LocalDate> day) {
    return standing.values().stream().map(day);
  }
}
