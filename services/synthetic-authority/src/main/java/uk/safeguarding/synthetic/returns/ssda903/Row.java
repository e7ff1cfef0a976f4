package uk.safeguarding.synthetic.returns.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The cells of a row as the file has them: days as dd/mm/yyyy, yes as 1, nothing as blank. */
record Row(List<String> cells) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  static Row of(@Nullable Object... values) {
    return new Row(Arrays.stream(values).map(Row::written).toList());
  }

  private static String written(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> DAY.format(day);
      case Boolean truth -> truth ? "1" : "0";
      default -> value.toString();
    };
  }
}
