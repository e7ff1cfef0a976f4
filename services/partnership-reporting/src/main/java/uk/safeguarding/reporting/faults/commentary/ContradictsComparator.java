package uk.safeguarding.reporting.faults.commentary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Benchmark;

/** Finds a text that puts the figure on the wrong side of its statistical neighbours. */
public final class ContradictsComparator implements Check {
  private static final String CODE = "commentary-contradicts-comparator";
  private static final String LABEL = "Commentary contradicts the comparator";

  private static final Pattern SIDE =
      Pattern.compile(
          "(?i)(below|lower than|fewer than|above|higher than|more than)(?: the)?(?: average of)?(?:"
              + " the)? statistical[ -]neighbours?");
  private static final Set<String> HIGH = Set.of("above", "higher than", "more than");

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Fault> faults = new ArrayList<>();
    for (Told told : Told.of(evidence)) {
      Matcher matcher = SIDE.matcher(told.words());
      Benchmark theirs = told.indicator().benchmarks().statisticalNeighbour();
      BigDecimal ours = evidence.figure(told.indicator(), evidence.shown()).value();
      if (ours != null && theirs != null && theirs.value() != null && matcher.find()) {
        String stated = matcher.group(1).toLowerCase(Locale.ROOT);
        int side = ours.compareTo(theirs.value());
        if (HIGH.contains(stated) ? side < 0 : side > 0) {
          faults.add(fault(evidence, told, stated, ours, theirs.value()));
        }
      }
    }
    return faults;
  }

  private static Fault fault(
      Evidence evidence, Told told, String stated, BigDecimal ours, BigDecimal theirs) {
    return new Fault(
        CODE,
        told.indicator().ref(),
        evidence.shown(),
        LABEL,
        "%s says %s statistical neighbours, and %s is %s %s."
            .formatted(
                told.subject(),
                stated,
                ours.toPlainString(),
                ours.compareTo(theirs) > 0 ? "above" : "below",
                theirs.toPlainString()));
  }

  @Override
  public String code() {
    return CODE;
  }
}
