package uk.safeguarding.reporting.counted;

import java.time.Instant;
import java.util.Collection;

/** Where counts of recorded facts are read. */
@FunctionalInterface
public interface CountedFactsReader {

  /** What these counts were, as known at an instant. */
  CountedFacts read(Collection<String> counts, Instant knownAt);
}
