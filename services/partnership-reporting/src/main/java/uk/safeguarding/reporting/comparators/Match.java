package uk.safeguarding.reporting.comparators;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Which published measure an indicator is compared with.
 *
 * @param ref the indicator's
 * @param measure the code of the published measure
 * @param decidedOn when somebody compared the two definitions and wrote this down
 * @param differs in which respects the definitions differ, a sentence each for the reader
 */
public record Match(
    String ref, String measure, Basis basis, LocalDate decidedOn, List<String> differs) {

  public Match {
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(decidedOn, "decidedOn");
    differs = List.copyOf(differs);
  }
}
