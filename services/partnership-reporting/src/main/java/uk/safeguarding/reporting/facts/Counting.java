package uk.safeguarding.reporting.facts;

import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** How something is counted: a pure function of what is known of one subject. */
public interface Counting {

  /**
   * @param subject the child's reference, or the record's id where the subject is no child
   */
  Stream<Fact> facts(String subject, SubjectRecord known);

  /** Every kind of record that it reads; only a change of one of them changes its facts. */
  Set<String> kinds();

  /** Every count that its facts can be of; no other counting has facts of it. */
  Set<String> counts();

  /** By what its facts of a count can be broken down; by nothing unless it says so. */
  default Set<Dimension> dimensions(String count) {
    return Set.of();
  }
}
