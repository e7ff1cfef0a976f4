package uk.safeguarding.reporting.faults.commentary;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.faults.Related;
import uk.safeguarding.reporting.indicators.Indicator;

/** Finds a text that names another indicator, which is not about the same thing. */
public final class MisplacedCommentary implements Check {
  private static final String CODE = "commentary-names-another";
  private static final String LABEL = "Commentary of another indicator";

  @Override
  public List<Fault> find(Evidence evidence) {
    var refs = new Refs(evidence.indicators());
    var related = new Related(evidence.indicators());
    List<Fault> faults = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      String words = evidence.words(indicator);
      List<String> named = words == null ? List.of() : refs.in(words);
      named.stream()
          .filter(other -> !related.loosely(indicator.ref(), other))
          .map(other -> fault(evidence, indicator, other))
          .forEach(faults::add);
    }
    return faults;
  }

  private static Fault fault(Evidence evidence, Indicator indicator, String other) {
    return new Fault(
        CODE,
        indicator.ref(),
        evidence.shown(),
        LABEL,
        "The commentary on %s names %s, which is about something else: it may stand in the wrong row."
            .formatted(indicator.ref(), other));
  }

  @Override
  public String code() {
    return CODE;
  }
}
