package uk.safeguarding.reporting.facts;

import java.util.List;
import java.util.Set;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.totals.Totals;
import uk.safeguarding.reporting.subjects.Said;

/** The totals of one child, for tests. */
public record Counted(Totals totals) {

  public static Counted by(Counting counting, Said said) {
    var totals = new Totals();
    totals.change(Set.of(), new Facts(List.of(counting)).of("child", said.known()));
    return new Counted(totals);
  }

  public int happened(String count, String period) {
    return totals.happened(count, ReportingPeriod.parse(period));
  }

  public int inPeriod(String count, String period) {
    return totals.inPeriod(count, ReportingPeriod.parse(period));
  }

  public int standing(String count, String period) {
    return totals.standing(count, ReportingPeriod.parse(period));
  }

  public int atAnyTime(String count, String period) {
    return totals.atAnyTime(count, ReportingPeriod.parse(period));
  }
}
