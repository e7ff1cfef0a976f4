package uk.safeguarding.reporting.counted.behind;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.safeguarding.reporting.counted.known.Belongings;
import uk.safeguarding.reporting.counted.known.KnownFact;
import uk.safeguarding.reporting.counted.known.Subject;
import uk.safeguarding.reporting.facts.Counting;

/**
 * One that is counted, with all that is stored of its subject.
 *
 * @param reference the subject's
 */
record FoundFact(String reference, Subject subject, KnownFact fact) {

  /** Every record that it ever had of the kinds that count, also what another child has now. */
  List<String> records(Counting counting) {
    SortedSet<String> records = new TreeSet<>();
    Stream.concat(Stream.of(subject.belongings()), subject.separated().values().stream())
        .map(Belongings::records)
        .forEach(
            all ->
                all.forEach(
                    (id, record) -> {
                      if (counting.kinds().contains(record.kind())) {
                        records.add(id);
                      }
                    }));
    return List.copyOf(records);
  }
}
