package uk.safeguarding.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.totals.Totals;
import uk.safeguarding.reporting.subjects.Said;

/** The totals of one child, for tests; no counting makes a fact of a count it does not declare. */
public record Counted(Totals totals) {

  public static Counted by(Counting counting, Said said) {
    var totals = new Totals();
    Set<Fact> facts = new Facts(List.of(counting)).of("child", said.known());
    assertThat(counting.counts()).as("what it declares").containsAll(names(facts));
    for (Fact fact : facts) {
      assertThat(codes(counting.dimensions(fact.count())))
          .as("by what it declares %s", fact.count())
          .containsAll(fact.dimensions().values().keySet());
    }
    totals.change(Set.of(), facts);
    return new Counted(totals);
  }

  private static Set<String> codes(Set<Dimension> dimensions) {
    return dimensions.stream().map(Dimension::code).collect(Collectors.toSet());
  }

  private static Set<String> names(Set<Fact> facts) {
    return facts.stream().map(Fact::count).collect(Collectors.toSet());
  }

  public int happened(String count, String period) {
    return totals.happened(count, ReportingPeriod.parse(period));
  }

  public int inPeriod(String count, String period) {
    return totals.inPeriod(count, ReportingPeriod.parse(period));
  }

  /** For example {@code {POLICE=2}}. */
  public String inPeriodBy(Dimension by, String count, String period) {
    return totals.inPeriodBy(by.code(), count, ReportingPeriod.parse(period)).toString();
  }

  public int standing(String count, String period) {
    return totals.standing(count, ReportingPeriod.parse(period));
  }

  public int atAnyTime(String count, String period) {
    return totals.atAnyTime(count, ReportingPeriod.parse(period));
  }
}
