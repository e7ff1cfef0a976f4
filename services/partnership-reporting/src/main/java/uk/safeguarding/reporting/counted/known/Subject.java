package uk.safeguarding.reporting.counted.known;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.subjects.KnownRecord;

/**
 * All that is stored of one subject: a child by its reference, or another record by its id.
 *
 * @param records what stands of its records, by their ids
 * @param origins by record id, the reference under which it came where that is not this one; where
 *     that had itself been merged, the way to it: {@code other>another}
 * @param mergedInto the child that has this one's records now; null where it has them itself
 * @param bearers children that have its records now, or once had
 * @param separated what other children took with them, by their reference
 * @param links by the id of the record that tells of merges, the number of its last message taken
 *     in
 * @param asOf the moment of the last change
 * @param facts what follows from the records
 */
public record Subject(
    SortedMap<String, KnownRecord> records,
    SortedMap<String, String> origins,
    @Nullable String mergedInto,
    SortedSet<String> bearers,
    SortedMap<String, Belongings> separated,
    SortedMap<String, Long> links,
    LogMoment asOf,
    KnownFacts facts) {

  public static final Subject UNKNOWN =
      new Subject(
          new TreeMap<>(),
          new TreeMap<>(),
          null,
          new TreeSet<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          LogMoment.NEVER,
          KnownFacts.NONE);

  /** Whether a message about a record has been taken in, also into what has left since. */
  public boolean knows(String record, long number) {
    return Stream.concat(Stream.of(belongings()), separated.values().stream())
        .anyMatch(each -> each.knows(record, number));
  }

  /** Whether a message about a merge has been taken in. */
  public boolean isLinkedBy(String record, long number) {
    return links.getOrDefault(record, -1L) >= number;
  }

  /** When the effect of a message shows: never before what is known already. */
  public LogMoment effective(LogMoment moment) {
    return moment.compareTo(asOf) < 0 ? asOf : moment;
  }

  public Subject with(Belongings all) {
    return new Subject(
        all.records(), all.origins(), mergedInto, bearers, separated, links, asOf, facts);
  }

  public Subject with(LogMoment moment, KnownFacts now) {
    return new Subject(records, origins, mergedInto, bearers, separated, links, moment, now);
  }

  public Subject mergedInto(String survivor) {
    SortedSet<String> all = new TreeSet<>(bearers);
    all.add(survivor);
    return new Subject(records, origins, survivor, all, separated, links, asOf, facts);
  }

  /** A child of its own again. */
  public Subject byItself() {
    return new Subject(records, origins, null, bearers, separated, links, asOf, facts);
  }

  public Subject separated(String other, Belongings taken) {
    SortedMap<String, Belongings> more = new TreeMap<>(separated);
    more.put(other, taken);
    return new Subject(records, origins, mergedInto, bearers, more, links, asOf, facts);
  }

  public Subject linkedBy(String record, long number) {
    SortedMap<String, Long> more = new TreeMap<>(links);
    more.put(record, number);
    return new Subject(records, origins, mergedInto, bearers, separated, more, asOf, facts);
  }

  public Belongings belongings() {
    return new Belongings(records, origins);
  }
}
