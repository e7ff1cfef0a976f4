package uk.safeguarding.kernel.timetable;

import java.time.LocalDate;
import java.util.Optional;
import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;

/**
 * A limit as it runs from a day, and the rule that sets it.
 *
 * @param since the day from which it runs
 */
public record Limit(PracticeRule rule, DayLimit length, LocalDate since) {

  /**
   * The finding that it was missed, if it was.
   *
   * @param about what came too late, or showed that nothing had come
   */
  public Optional<Finding> missed(String about, LocalDate on) {
    return length.isKept(since, on)
        ? Optional.empty()
        : Optional.of(Finding.of(rule, about, length.lastDay(since)));
  }

  public Due due() {
    return new Due(since, length.lastDay(since));
  }
}
