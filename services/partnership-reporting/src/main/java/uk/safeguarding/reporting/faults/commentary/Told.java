package uk.safeguarding.reporting.faults.commentary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.indicators.Indicator;

/**
 * What a reader is told of an indicator: its own text, and the text that it says it repeats, which
 * then must be true of this indicator as well.
 *
 * @param from the indicator that the words stand beside
 */
record Told(Indicator indicator, String words, String from) {

  static List<Told> of(Evidence evidence) {
    var refs = new Refs(evidence.indicators());
    List<Told> told = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      String words = evidence.words(indicator);
      if (words == null) {
        continue;
      }
      told.add(new Told(indicator, words, indicator.ref()));
      String repeated = refs.repeatedBy(words);
      String there = repeated == null ? null : words(evidence, repeated);
      if (repeated != null && there != null && !repeated.equals(indicator.ref())) {
        told.add(new Told(indicator, there, repeated));
      }
    }
    return told;
  }

  private static @Nullable String words(Evidence evidence, String ref) {
    Indicator indicator = evidence.figures().catalogue().find(ref);
    return indicator == null ? null : evidence.words(indicator);
  }

  /** {@code The commentary}, and whose it repeats. */
  String subject() {
    return from.equals(indicator.ref())
        ? "The commentary on " + indicator.ref()
        : "The commentary on %s, which repeats that on %s,".formatted(indicator.ref(), from);
  }
}
