package uk.safeguarding.reporting.faults.commentary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Kind;

/**
 * Finds a text that gives a total "at the six-month point" which the year's first six months do not
 * add up to.
 */
public final class ContradictsHalfYear implements Check {
  private static final String CODE = "commentary-contradicts-half-year";
  private static final String LABEL = "Commentary contradicts the half-year";

  private static final Pattern STATED =
      Pattern.compile("(?i)(\\d+) (?:[\\p{L}-]+ ){1,4}(?:was |were )?at the six[ -]month point");
  private static final int HALF = 6;

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Fault> faults = new ArrayList<>();
    for (Told told : Told.of(evidence)) {
      Matcher matcher = STATED.matcher(told.words());
      boolean adds = evidence.definition(told.indicator()).kind() == Kind.FLOW;
      BigDecimal total = adds ? total(evidence, told.indicator()) : null;
      if (total != null
          && matcher.find()
          && total.compareTo(new BigDecimal(matcher.group(1))) != 0) {
        faults.add(fault(evidence, told, matcher.group(1), total));
      }
    }
    return faults;
  }

  private static Fault fault(Evidence evidence, Told told, String stated, BigDecimal total) {
    return new Fault(
        CODE,
        told.indicator().ref(),
        evidence.shown(),
        LABEL,
        "%s says %s at the six-month point, and April to September add up to %s."
            .formatted(told.subject(), stated, total.toPlainString()));
  }

  private static @Nullable BigDecimal total(Evidence evidence, Indicator indicator) {
    BigDecimal total = BigDecimal.ZERO;
    FinancialYear year = FinancialYear.containing(evidence.shown().firstDay());
    for (Month month : year.months().subList(0, HALF)) {
      BigDecimal value = evidence.figure(indicator, month).value();
      if (value == null || month.compareTo(evidence.shown()) > 0) {
        return null;
      }
      total = total.add(value);
    }
    return total;
  }

  @Override
  public String code() {
    return CODE;
  }
}
