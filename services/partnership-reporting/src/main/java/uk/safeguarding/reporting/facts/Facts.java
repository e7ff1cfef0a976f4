package uk.safeguarding.reporting.facts;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** All that is counted of a subject, as a set: the same fact from two causes counts once. */
public final class Facts {

  private final List<Counting> countings;

  public Facts(List<Counting> countings) {
    this.countings = List.copyOf(countings);
  }

  /**
   * What is counted anew.
   *
   * @param counts of which these are all facts
   */
  public record Recount(Set<Fact> facts, Set<String> counts) {}

  /** A pure function: equal records have equal facts, whatever was known before. */
  public Set<Fact> of(String subject, SubjectRecord known) {
    return recount(subject, known, _ -> true).facts();
  }

  /** What a change of a record may have changed. */
  public Recount afterChangeOf(String kind, String subject, SubjectRecord known) {
    return recount(subject, known, counting -> counting.kinds().contains(kind));
  }

  private Recount recount(String subject, SubjectRecord known, Predicate<Counting> concerned) {
    Set<Fact> facts = new LinkedHashSet<>();
    Set<String> counts = new HashSet<>();
    for (Counting counting : countings) {
      if (concerned.test(counting)) {
        counting.facts(subject, known.only(counting.kinds())).forEach(facts::add);
        counts.addAll(counting.counts());
      }
    }
    return new Recount(facts, counts);
  }
}
