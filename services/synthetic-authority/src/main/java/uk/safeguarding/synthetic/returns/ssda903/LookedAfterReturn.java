package uk.safeguarding.synthetic.returns.ssda903;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/**
 * The looked-after children return of a year (SSDA903, DfE): one CSV file for each table, in UTF-8
 * with a header row, days as dd/mm/yyyy and what is missing as blank.
 */
public final class LookedAfterReturn {

  private final Header header;
  private final List<ReturnTable> tables;

  public LookedAfterReturn(Particulars particulars) {
    header = new Header(particulars);
    tables =
        List.of(
            new Episodes(particulars),
            new Reviews(),
            new Uasc(header),
            new Oc2(particulars),
            new Oc3(),
            new Ad1(),
            new PlacedAdoption(),
            new PrevPerm(),
            new Missing(),
            new SwEpisodes(particulars));
  }

  /**
   * Writes its files.
   *
   * @param folder is made; the year's files stand in it, for example {@code header.csv}
   * @param asOf the last day of which anything was told; the year's own last, or an earlier one
   */
  public void write(Path folder, FinancialYear year, LocalDate asOf, Collection<Life> lives)
      throws IOException {
    Files.createDirectories(folder);
    var collection = new CollectionYear(year, asOf);
    Map<ReturnTable, CsvWriter> files = new LinkedHashMap<>();
    try {
      open(folder, header, files);
      for (ReturnTable table : tables) {
        if (table.isIn(collection)) {
          open(folder, table, files);
        }
      }
      lives.forEach(life -> write(life, collection, files));
    } finally {
      for (CsvWriter file : files.values()) {
        file.close();
      }
    }
  }

  private static void open(Path folder, ReturnTable table, Map<ReturnTable, CsvWriter> files)
      throws IOException {
    CsvWriter file = CsvWriter.builder().build(folder.resolve(table.name() + ".csv"));
    files.put(table, file);
    file.writeRecord(table.columns());
  }

  /** A child stands in the header when it stands in any other table. */
  private void write(Life life, CollectionYear year, Map<ReturnTable, CsvWriter> files) {
    boolean isIn = false;
    for (ReturnTable table : tables) {
      CsvWriter file = files.get(table);
      if (file != null) {
        List<Row> rows = table.rows(life, year);
        rows.forEach(row -> file.writeRecord(row.cells()));
        isIn |= !rows.isEmpty();
      }
    }
    CsvWriter headers = files.get(header);
    if (isIn && headers != null) {
      header.rows(life, year).forEach(row -> headers.writeRecord(row.cells()));
    }
  }
}
