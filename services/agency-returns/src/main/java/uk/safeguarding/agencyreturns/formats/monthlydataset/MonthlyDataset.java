package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.Table;
import uk.safeguarding.agencyreturns.formats.TableReader;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/**
 * The partnership's monthly dataset: one row an indicator, one column for each of up to thirteen
 * months. {@code -} is undefined, blank is not supplied.
 */
public final class MonthlyDataset implements ReturnFormat {

  private static final Pattern PERIOD = Pattern.compile("(19|20)\\d{2}-(0[1-9]|1[0-2])");

  private final Map<String, DatasetRef> refs = DatasetRef.all();

  @Override
  public String code() {
    return "monthly-dataset";
  }

  @Override
  public String title() {
    return "Monthly dataset";
  }

  @Override
  public boolean isPeriod(String period) {
    return PERIOD.matcher(period).matches();
  }

  @Override
  public String periodExample() {
    return "2018-10";
  }

  @Override
  public String periodLabel() {
    return "Month";
  }

  @Override
  public String periodHint() {
    return "The latest month in the dataset, for example 2018-10";
  }

  @Override
  public boolean takesNilReturns() {
    return false;
  }

  @Override
  public ReadReturn read(String period, List<SubmittedFile> files) throws UnreadableFile {
    if (files.size() != 1) {
      throw new UnreadableFile("The monthly dataset is one file. Send one CSV or Excel file.");
    }
    Table table = TableReader.read(files.getFirst());
    var rows = new RowReader(table, DatasetColumns.in(table), YearMonth.parse(period), refs);
    table.rows().forEach(rows::read);
    if (table.rows().isEmpty()) {
      throw new UnreadableFile(
          files.getFirst().name()
              + " has a heading but no data rows. Send one row for each indicator.");
    }
    return new ReadReturn(
        table.rows().size(),
        rows.accepted().size(),
        rows.accepted(),
        List.of(),
        rows.findings(),
        ContentHash.ofSorted(rows.content()));
  }
}
