package uk.safeguarding.casereviews.occasions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

  public boolean stands(UUID id) {
    return standing.containsKey(id);
  }

  /** Whether an id was ever used, also for what was withdrawn. */
  public boolean knows(UUID id) {
    return stands(id) || withdrawn.contains(id);
  }

  /** Those that stand, in the order of their ids: a map's own order must never show. */
  public List<T> inOrder() {
    return standing.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }
}
