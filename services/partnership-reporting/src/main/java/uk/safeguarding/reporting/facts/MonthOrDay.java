package uk.safeguarding.reporting.facts;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.subjects.Statement;

/** A day, of which only the month is told where it is a birthday. */
public final class MonthOrDay {

  private MonthOrDay() {}

  /** The day; the last of the month where no more is told. */
  public static LocalDate of(Statement statement, String field) {
    JsonNode written = statement.fields().path(field);
    String day = written.path("day").asString("");
    return day.isEmpty()
        ? Month.parse(written.path("month").asString()).lastDay()
        : LocalDate.parse(day);
  }
}
