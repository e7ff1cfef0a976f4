package uk.safeguarding.kernel.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What happened of one kind under a record.
 *
 * @param standing by its id
 * @param withdrawn the ids of what should never have been recorded
 */
public record Occasions<T>(Map<UUID, T> standing, Set<UUID> withdrawn) {

  public static <T> Occasions<T> none() {
    return new Occasions<>(Map.of(), Set.of());
  }

  /** With one more, or with one that is now known to be otherwise. */
  public Occasions<T> with(UUID id, T occasion) {
    var more = new HashMap<>(standing);
    more.put(id, occasion);
    return new Occasions<>(Map.copyOf(more), withdrawn);
  }

  public Occasions<T> without(UUID id) {
    var fewer = new HashMap<>(standing);
    fewer.remove(id);
    var gone = new HashSet<>(withdrawn);
    gone.add(id);
    return new Occasions<>(Map.copyOf(fewer), Set.copyOf(gone));
  }

  /** One that stands. */
  public T get(UUID id) {
    return Objects.requireNonNull(standing.get(id));
  }

  public boolean stands(UUID id) {
    return standing.containsKey(id);
  }

  /** Whether an id was ever used, also for what was withdrawn. */
  public boolean knows(UUID id) {
    return stands(id) || withdrawn.contains(id);
  }

  /** Those that count, in the order of their days; of one day, in the order of their ids. */
  public List<Occasion> inOrder(Predicate<T> counts, Function<T, LocalDate> day) {
    return standing.entrySet().stream()
        .filter(each -> counts.test(each.getValue()))
        .map(each -> new Occasion(each.getKey(), day.apply(each.getValue())))
        .sorted(Comparator.comparing(Occasion::on).thenComparing(Occasion::id))
        .toList();
  }

  /** Those that stand, in the order of their days; of one day, in the order of their ids. */
  public List<Occasion> inOrder(Function<T, LocalDate> day) {
    return inOrder(each -> true, day);
  }

  /** Those that stand, in the order of their ids: a map's own order must never show. */
  public List<T> inOrder() {
    return standing.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The days of those that stand, in no order. */
  public Stream<LocalDate> days(Function<T, LocalDate> day) {
    return standing.values().stream().map(day);
  }
}
