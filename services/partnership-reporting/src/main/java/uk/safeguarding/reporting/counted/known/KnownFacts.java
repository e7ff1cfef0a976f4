package uk.safeguarding.reporting.counted.known;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.safeguarding.reporting.facts.Fact;

/**
 * The facts of a subject that are or were known, so that what was known at any moment, and what a
 * moment changed, can be told for ever. A fact that came and went in one moment stays as well: it
 * changed nothing, and tells where something might have been changed.
 */
public record KnownFacts(List<KnownFact> facts) {

  public static final KnownFacts NONE = new KnownFacts(List.of());

  /** From that moment on, these are known and no others. */
  public KnownFacts become(Set<Fact> now, Instant moment) {
    return become(now, _ -> true, moment);
  }

  /** From that moment on, these are known of some counts, and no others of the same counts. */
  public KnownFacts become(Set<Fact> now, Predicate<String> counts, Instant moment) {
    Set<WrittenFact> wanted = new LinkedHashSet<>();
    now.forEach(fact -> wanted.add(WrittenFact.of(fact)));
    List<KnownFact> after = new ArrayList<>(facts.size() + wanted.size());
    for (KnownFact each : facts) {
      boolean stays =
          !each.isKnown() || !counts.test(each.fact().count()) || wanted.remove(each.fact());
      KnownFact kept = stays ? each : each.until(moment);
      // What came and went in one moment is kept once.
      if (stays || !each.since().equals(moment) || !facts.contains(kept)) {
        after.add(kept);
      }
    }
    wanted.forEach(fact -> after.add(new KnownFact(fact, moment, null)));
    return new KnownFacts(after);
  }

  /** What some moments brought, and what they took away; a fact may be both. */
  public void changed(
      Predicate<Instant> moments, Consumer<WrittenFact> brought, Consumer<WrittenFact> takenAway) {
    for (KnownFact each : facts) {
      if (moments.test(each.since())) {
        brought.accept(each.fact());
      }
      if (each.until() != null && moments.test(each.until())) {
        takenAway.accept(each.fact());
      }
    }
  }
}
