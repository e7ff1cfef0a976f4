package uk.safeguarding.reporting.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** All that is counted of a subject, as a set: the same fact from two causes counts once. */
public final class Facts {

  private final List<Counting> countings;

  public Facts(List<Counting> countings) {
    this.countings = List.copyOf(countings);
  }

  /** A pure function: equal records have equal facts, whatever was known before. */
  public Set<Fact> of(String subject, SubjectRecord known) {
    Set<Fact> facts = new LinkedHashSet<>();
    countings.forEach(counting -> counting.facts(subject, known).forEach(facts::add));
    return facts;
  }
}
