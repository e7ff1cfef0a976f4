package uk.safeguarding.synthetic.pressure;

import java.time.LocalDate;
import java.time.Month;
import uk.safeguarding.synthetic.chance.Parameters;
import uk.safeguarding.synthetic.days.Working;

/** How much of a usual working day's demand arrives on a day: weekends, holidays, school terms. */
public final class Season {

  private final double notWorked;
  private final double schoolHoliday;
  private final double weekBeforeHoliday;

  public Season(Parameters parameters) {
    notWorked = parameters.number("season.not-worked");
    schoolHoliday = parameters.number("season.school-holiday");
    weekBeforeHoliday = parameters.number("season.last-week-of-term");
  }

  public double factor(LocalDate day) {
    double usual = Working.day(day) ? 1 : notWorked;
    if (isSchoolHoliday(day)) {
      return usual * schoolHoliday;
    }
    return isSchoolHoliday(day.plusWeeks(1)) ? usual * weekBeforeHoliday : usual;
  }

  /** Schools of England close at about these days. */
  static boolean isSchoolHoliday(LocalDate day) {
    int date = day.getDayOfMonth();
    Month month = day.getMonth();
    return switch (month) {
      case JANUARY -> date <= 2;
      case FEBRUARY -> date >= 12 && date <= 18;
      case APRIL -> date <= 14;
      case MAY -> date >= 25;
      case JULY -> date >= 24;
      case AUGUST -> true;
      case OCTOBER -> date >= 22 && date <= 28;
      case DECEMBER -> date >= 21;
      case MARCH, JUNE, SEPTEMBER, NOVEMBER -> false;
    };
  }
}
