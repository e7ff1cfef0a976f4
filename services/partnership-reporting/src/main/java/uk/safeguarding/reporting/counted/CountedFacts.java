package uk.safeguarding.reporting.counted;

import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;

/** How many recorded facts there are of each count, as known at one instant. */
public interface CountedFacts {

  /** How often it happened in the months of a period. */
  int happened(String count, ReportingPeriod period);

  /** How many there are in a period of what is counted once in it, however often it happened. */
  int onceIn(String count, ReportingPeriod period);

  /**
   * The same by the values of a dimension, those that have any; nothing of whom the source does not
   * tell.
   */
  SortedMap<String, Integer> onceInBy(String dimension, String count, ReportingPeriod period);

  /** How many stood at the last midnight of a period. */
  int standing(String count, ReportingPeriod period);

  /** How many have a day in a period: their days reach into it, or begin in it. */
  int atAnyTime(String count, ReportingPeriod period);

  /**
   * The first month of which the records are whole, as far as they tell, or null where there are
   * none: what is open then may have begun long before.
   */
  @Nullable Month earliest();

  /** The last month of which any fact was known, or null where there was none. */
  @Nullable Month latest();

  /**
   * For what instant the counts stand: the one that was asked for, or the end of the day before it
   * where only day ends are kept.
   */
  Instant servedFor();

  /** The same as known at an earlier instant; what was read is not read again. */
  CountedFacts asKnownAt(Instant earlier);

  /**
   * When anything became known that may have changed a count in a period, in order: each moment
   * that did is one of these.
   *
   * @param after no moment up to this one
   */
  SortedSet<Instant> momentsAfter(Instant after, String count, Way way, ReportingPeriod period);
}
