package uk.safeguarding.reporting.signals;

import java.util.List;

/** Where it is looked up from when on a named person had limits calculated anew. */
@FunctionalInterface
public interface Baselines {
  /** Nobody has re-based anything. */
  Baselines NONE = _ -> List.of();

  /** The re-basings of the indicator of that ref, in any order. */
  List<Baseline> of(String ref);
}
