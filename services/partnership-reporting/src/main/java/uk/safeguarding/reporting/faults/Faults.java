package uk.safeguarding.reporting.faults;

import java.util.List;
import uk.safeguarding.kernel.ReportingPeriod;

/** All that was found, by indicator and period. */
public record Faults(List<Fault> all) {

  public Faults {
    all = List.copyOf(all);
  }

  /** Everything that every check finds. */
  public static Faults find(Evidence evidence) {
    return new Faults(Checks.ALL.stream().flatMap(check -> check.find(evidence).stream()).toList());
  }

  /** What is wrong with an indicator at any time, for its page. */
  public List<Fault> of(String ref) {
    return all.stream().filter(fault -> fault.ref().equals(ref)).toList();
  }

  /**
   * What a reader of one period must know: its own faults, and those that hold for every period.
   */
  public List<Fault> of(String ref, ReportingPeriod period) {
    return of(ref).stream()
        .filter(fault -> fault.period() == null || period.contains(fault.period()))
        .toList();
  }

  /** The same in sentences. */
  public List<String> sentences(String ref, ReportingPeriod period) {
    return of(ref, period).stream().map(Fault::sentence).toList();
  }
}
