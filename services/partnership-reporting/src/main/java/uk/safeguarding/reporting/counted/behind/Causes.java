package uk.safeguarding.reporting.counted.behind;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.safeguarding.reporting.counted.known.WrittenFact;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * From which records of a subject a fact follows.
 *
 * @param known what was known of the subject then
 */
record Causes(Counting counting, String subject, SubjectRecord known) {

  /**
   * Those without which there would be no such fact; where any of several would do, all of the
   * kinds that the count rests on.
   */
  SortedSet<String> of(WrittenFact fact) {
    SortedSet<String> all = new TreeSet<>();
    SortedSet<String> needed = new TreeSet<>();
    for (Map.Entry<String, KnownRecord> each : known.records().entrySet()) {
      if (counting.kinds().contains(each.getValue().kind()) && !each.getValue().withdrawn()) {
        all.add(each.getKey());
        if (!follows(fact, without(each.getKey()))) {
          needed.add(each.getKey());
        }
      }
    }
    return needed.isEmpty() || !follows(fact, known) ? all : needed;
  }

  private boolean follows(WrittenFact fact, SubjectRecord from) {
    return counting.facts(subject, from).map(WrittenFact::of).anyMatch(fact::equals);
  }

  private SubjectRecord without(String record) {
    SortedMap<String, KnownRecord> left = new TreeMap<>(known.records());
    left.remove(record);
    return new SubjectRecord(left);
  }
}
