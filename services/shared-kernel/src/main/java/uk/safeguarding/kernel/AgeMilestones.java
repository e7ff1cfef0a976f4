package uk.safeguarding.kernel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ages in years, and the months in which a child reaches the ages that duties change at: what may
 * be told of a date of birth.
 */
public final class AgeMilestones {

  /** Ages in years at which the law or a return treats a young person differently. */
  public static final List<Integer> AGES = List.of(14, 16, 17, 18, 19, 20, 21, 25);

  private AgeMilestones() {}

  /** The month in which each milestone is reached, by age in years. */
  public static SortedMap<Integer, Month> of(LocalDate dateOfBirth) {
    var months = new TreeMap<Integer, Month>();
    AGES.forEach(age -> months.put(age, Month.containing(birthday(dateOfBirth, age))));
    return Collections.unmodifiableSortedMap(months);
  }

  /**
   * Completed years of age on a day; negative before birth.
   *
   * <p>An age is reached at the start of the anniversary (Family Law Reform Act 1969, section 9);
   * who was born on 29 February reaches it on 1 March of a common year.
   */
  public static int ageOn(LocalDate day, LocalDate dateOfBirth) {
    int age = day.getYear() - dateOfBirth.getYear();
    return birthday(dateOfBirth, age).isAfter(day) ? age - 1 : age;
  }

  private static LocalDate birthday(LocalDate dateOfBirth, int age) {
    LocalDate anniversary = dateOfBirth.plusYears(age);
    return anniversary.getDayOfMonth() == dateOfBirth.getDayOfMonth()
        ? anniversary
        : anniversary.plusDays(1);
  }
}
