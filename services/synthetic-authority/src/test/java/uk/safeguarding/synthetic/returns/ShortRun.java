package uk.safeguarding.synthetic.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.ShortAuthority;

/** Five months over the end of a financial year, lived once for all tests. */
public final class ShortRun {

  private static final YearMonth FROM = YearMonth.of(2018, 1);
  private static final int MONTHS = 5;
  private static final int YEARS_BEFORE = 2;
  private static final List<Day> DAYS = ShortAuthority.of(1, FROM, MONTHS, YEARS_BEFORE).toList();
  private static final Path FILES = write();

  private ShortRun() {}

  /** From January to May 2018, after the history of those who are spoken of. */
  public static List<Day> days() {
    return DAYS;
  }

  /** The folder with the files of these days, which are written once for all tests. */
  public static Path files() {
    return FILES;
  }

  /** Writes the files once more. */
  static void write(Path folder) throws IOException {
    new ReturnFiles(1, FROM, MONTHS).write(folder, DAYS.stream());
  }

  private static Path write() {
    Path folder = Path.of("target", "short-run");
    try {
      empty(folder);
      write(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return folder;
  }

  /** What an earlier run wrote would hide what this one does not write. */
  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> old;
      try (Stream<Path> walk = Files.walk(folder)) {
        old = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : old) {
        Files.delete(each);
      }
    }
  }
}
