package uk.safeguarding.reporting.counted.totals;

import java.time.LocalDate;
import java.util.Map;

/** Where it is worked out anew what a whole day of the log changed. */
@FunctionalInterface
public interface WholeDays {

  /** By place, from what is known by now; none of a place that the day did not touch. */
  Map<Place, Integer> changedOn(LocalDate day);
}
