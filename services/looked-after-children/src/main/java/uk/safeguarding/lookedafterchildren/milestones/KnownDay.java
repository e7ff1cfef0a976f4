package uk.safeguarding.lookedafterchildren.milestones;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;

/**
 * As much of a day as may be told: a day that is a birthday by law, such as the first day of a
 * former relevant child or the last of support until 21, would tell the date of birth.
 *
 * @param month the month of the day
 * @param day the day; null where it is a birthday
 */
public record KnownDay(MilestoneMonth month, @Nullable LocalDate day) {

  public static KnownDay of(LocalDate day) {
    return new KnownDay(new MilestoneMonth(Month.containing(day)), day);
  }

  /** The month only, where the day is a birthday. */
  public static KnownDay of(LocalDate day, boolean isBirthday) {
    return isBirthday ? new KnownDay(new MilestoneMonth(Month.containing(day)), null) : of(day);
  }

  /** The first day that it can be. */
  public LocalDate earliest() {
    return day == null ? month.month().firstDay() : day;
  }

  /** The last day that it can be. */
  public LocalDate latest() {
    return day == null ? month.month().lastDay() : day;
  }

  /** Whether it lies before the other for certain. */
  public boolean precedes(KnownDay other) {
    return latest().isBefore(other.earliest());
  }
}
