package uk.safeguarding.synthetic.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.SyntheticAuthority;
import uk.safeguarding.synthetic.returns.annexa.AnnexA;
import uk.safeguarding.synthetic.returns.cincensus.ChildrenInNeedCensus;
import uk.safeguarding.synthetic.returns.lives.Lives;
import uk.safeguarding.synthetic.returns.particulars.Particulars;
import uk.safeguarding.synthetic.returns.ssda903.LookedAfterReturn;

/**
 * The returns that the invented authority would hand in, as files. They are read from the same
 * requests that would be delivered, so they tell what a platform would know; each return of a
 * financial year as it stands on 31 March, or on the last day where the year has not ended by then;
 * Annex A as it stands on the last day.
 *
 * @param seed the same seed, first month and number of months make the same bytes
 * @param from the first month
 * @param months how many
 */
public record ReturnFiles(long seed, YearMonth from, int months) {

  /**
   * Writes all of them into a folder that appears when it is complete.
   *
   * @throws FilesRefused when the folder holds anything already, or cannot be replaced
   * @throws IOException when they cannot be written; nothing is left then
   */
  public void write(Path folder) throws IOException {
    try (var staged = StagedFolder.at(folder);
        Stream<Day> days = SyntheticAuthority.of(seed, from, months)) {
      write(staged.path(), days);
      staged.finish();
    }
  }

  /** Writes them into a folder from days that were made by this seed. */
  void write(Path folder, Stream<Day> days) throws IOException {
    try {
      writeAll(folder, days);
    } catch (UncheckedIOException failure) {
      throw Objects.requireNonNull(failure.getCause());
    }
  }

  private void writeAll(Path folder, Stream<Day> days) throws IOException {
    var lives = new Lives();
    var particulars = new Particulars(seed);
    var lookedAfter = new LookedAfterReturn(particulars);
    var census = new ChildrenInNeedCensus(particulars);
    LocalDate first = from.atDay(1);
    LocalDate last = from.plusMonths(months - 1L).atEndOfMonth();
    Iterator<Day> each = days.iterator();
    while (each.hasNext()) {
      Day day = each.next();
      lives.take(day);
      LocalDate date = day.date();
      FinancialYear year = FinancialYear.containing(date);
      if (!date.isBefore(first) && (date.isEqual(year.lastDay()) || date.isEqual(last))) {
        lookedAfter.write(folder.resolve("ssda903/" + year), year, date, lives.all());
        census.write(folder.resolve("cin-census/" + year + ".xml"), year, date, lives.all());
        lives.forgetLongBefore(date);
      }
    }
    new AnnexA(particulars)
        .write(folder.resolve("annex-a/" + last + ".xlsx"), last, lives.all(), lives.adopters());
  }
}
