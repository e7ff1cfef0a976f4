package uk.safeguarding.reporting.faults.commentary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.dashboard.Trend;

/** Finds a text that states a change on the month or on the year which the figures do not give. */
public final class ContradictsChange implements Check {
  private static final String CODE = "commentary-contradicts-change";
  private static final String LABEL = "Commentary contradicts the change";

  private static final Pattern ON_MONTH =
      Pattern.compile("(\\d+)% (?:on|over|since|from) the (?:last |previous )?month");
  private static final Pattern ON_YEAR =
      Pattern.compile("(\\d+)% (?:on|over|since|from) the (?:last |previous )?year");

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Fault> faults = new ArrayList<>();
    for (Told told : Told.of(evidence)) {
      Month month = evidence.shown();
      add(faults, evidence, told, ON_MONTH, month.previous(), "month");
      add(faults, evidence, told, ON_YEAR, month.sameLastYear(), "year");
    }
    return faults;
  }

  private static void add(
      List<Fault> faults,
      Evidence evidence,
      Told told,
      Pattern stated,
      Month before,
      String since) {
    Figure now = evidence.figure(told.indicator(), evidence.shown());
    Matcher matcher = stated.matcher(told.words());
    BigDecimal change = Trend.change(now, evidence.figure(told.indicator(), before));
    if (change == null || !matcher.find()) {
      return;
    }
    if (new BigDecimal(matcher.group(1)).compareTo(change.abs()) != 0) {
      faults.add(
          new Fault(
              CODE,
              told.indicator().ref(),
              evidence.shown(),
              LABEL,
              "%s says %s%% on the %s, and the figures give %s%%."
                  .formatted(told.subject(), matcher.group(1), since, change.toPlainString())));
    }
  }

  @Override
  public String code() {
    return CODE;
  }
}
