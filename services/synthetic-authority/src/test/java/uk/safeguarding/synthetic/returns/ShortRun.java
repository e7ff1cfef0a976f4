package uk.safeguarding.synthetic.returns;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.ShortAuthority;

/** Seven months over the end of a financial year, lived once for all tests. */
public final class ShortRun {

  private static final YearMonth FROM = YearMonth.of(2017, 12);
  private static final int MONTHS = 7;
  private static final int YEARS_BEFORE = 3;
  private static final List<Day> DAYS = ShortAuthority.of(1, FROM, MONTHS, YEARS_BEFORE).toList();

  private ShortRun() {}

  /** From December 2017 to June 2018, after the history of those who are spoken of. */
  public static List<Day> days() {
    return DAYS;
  }

  /** The files of these days. */
  public static Path written(Path folder) throws IOException {
    new ReturnFiles(1, FROM, MONTHS).write(folder, DAYS.stream());
    return folder;
  }
}
