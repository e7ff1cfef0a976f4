package uk.safeguarding.synthetic.returns.annexa;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Adopter;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.particulars.Particulars;
import uk.safeguarding.synthetic.returns.particulars.Table;

/**
 * Ofsted's Annex A on a day: a workbook of eleven lists, {@code List 1} to {@code List 11}, with
 * the columns of {@code returns/annex-a-columns.csv}. Nothing in a workbook says when it was
 * extracted, so the day belongs into its name.
 */
public final class AnnexA {

  private static final List<AnnexList> LISTS =
      List.of(
          new Contacts(),
          new EarlyHelpAssessments(),
          new Referrals(),
          new Assessments(),
          new Enquiries(),
          new ChildrenInNeed(),
          new ProtectionPlans(),
          new LookedAfter(),
          new CareLeavers(),
          new Adoptions(),
          new Adopters());

  private static final List<List<String>> COLUMNS = Table.rows("annex-a-columns");

  private final Particulars particulars;

  public AnnexA(Particulars particulars) {
    this.particulars = particulars;
  }

  /** Writes the workbook; its folder is made. */
  public void write(Path file, LocalDate on, Collection<Life> lives, List<Adopter> adopters)
      throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, "workbook", ".tmp");
    try {
      write(written, new Extract(on, lives, adopters, particulars));
      SameBytes.copy(written, file, on);
    } finally {
      Files.delete(written);
    }
  }

  private static void write(Path file, Extract extract) throws IOException {
    try (var stream = new BufferedOutputStream(Files.newOutputStream(file));
        var workbook = new Workbook(stream, "Invented authority", "1.0")) {
      for (AnnexList list : LISTS) {
        Worksheet sheet = workbook.newWorksheet("List " + list.number());
        List<String> columns = columns(list.number());
        for (int column = 0; column < columns.size(); column++) {
          sheet.value(0, column, columns.get(column));
        }
        int[] rows = new int[1];
        list.rows(extract).forEach(row -> write(row, ++rows[0], columns.size(), sheet));
        sheet.finish();
      }
    }
  }

  static List<String> columns(int list) {
    String number = String.valueOf(list);
    return COLUMNS.stream()
        .filter(row -> row.get(0).equals(number))
        .map(row -> row.get(2))
        .toList();
  }

  private static void write(Row row, int number, int columns, Worksheet sheet) {
    if (row.cells().size() != columns) {
      throw new IllegalStateException(
          sheet.getName() + " has " + columns + " columns and a row of " + row.cells().size());
    }
    for (int column = 0; column < columns; column++) {
      write(row.cells().get(column), number, column, sheet);
    }
  }

  private static void write(@Nullable Object cell, int row, int column, Worksheet sheet) {
    switch (cell) {
      case null -> {}
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      }
      case Integer number -> sheet.value(row, column, number);
      default -> sheet.value(row, column, cell.toString());
    }
  }
}
