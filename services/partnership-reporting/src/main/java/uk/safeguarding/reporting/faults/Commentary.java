package uk.safeguarding.reporting.faults;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;

/** Where the owners' words are looked up. */
@FunctionalInterface
public interface Commentary {
  /** Nobody has written anything. */
  Commentary NONE = (_, _) -> null;

  /** The words in force on the indicator of that ref and the period, or null. */
  @Nullable String on(String ref, ReportingPeriod period);
}
