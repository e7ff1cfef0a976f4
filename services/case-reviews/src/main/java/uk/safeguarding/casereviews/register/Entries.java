package uk.safeguarding.casereviews.register;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a register knows of one kind. What was withdrawn stands no more, in whichever order the two
 * are told.
 *
 * @param standing by the id that its sender chose
 * @param withdrawn the ids of what should never have been recorded
 */
public record Entries<T>(SortedMap<UUID, T> standing, SortedSet<UUID> withdrawn) {

  public Entries {
    standing = Collections.unmodifiableSortedMap(new TreeMap<>(standing));
    withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
  }

  public static <T> Entries<T> none() {
    return new Entries<>(new TreeMap<>(), new TreeSet<>());
  }

  /** With one more, or with one that is now known to be otherwise. */
  public Entries<T> with(UUID id, T entry) {
    if (withdrawn.contains(id)) {
      return this;
    }
    var more = new TreeMap<>(standing);
    more.put(id, entry);
    return new Entries<>(more, withdrawn);
  }

  public Entries<T> without(UUID id) {
    var fewer = new TreeMap<>(standing);
    fewer.remove(id);
    var gone = new TreeSet<>(withdrawn);
    gone.add(id);
    return new Entries<>(fewer, gone);
  }

  /** Those that stand, in the order of their ids. */
  public Collection<T> all() {
    return standing.values();
  }
}
