package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;

/** The real dataset of October 2018, as Southampton published it. */
class SouthamptonDatasetTest {

  private static final Path FILE =
      Path.of("src/test/resources/samples/southampton-monthly-dataset-2018-10.csv");

  private final ReadReturn read = Datasets.read(bytes());

  @Test
  void every_row_stands_and_nothing_is_found() {
    assertThat(read.rows()).isEqualTo(58);
    assertThat(read.accepted()).hasSize(58);
    assertThat(read.findings()).isEmpty();
    assertThat(read.accepted()).extracting(row -> row.row()).startsWith(1, 2, 3).endsWith(57, 58);
  }

  @Test
  void there_are_as_many_figures_as_cells_that_are_filled() throws IOException {
    assertThat(figures()).hasSize(748).hasSize(filledMonthCells());
  }

  @Test
  void the_figures_are_those_of_the_file() {
    assertThat(Datasets.accepted(read))
        .contains(
            "3 M3 2017-10=22.4 2017-11=21.2 2017-12=19.5 2018-01=21.3 2018-02=17.5 2018-03=19.6"
                + " 2018-04=14.9 2018-05=17.4 2018-06=15.0 2018-07=17.1 2018-08=14.9 2018-09=15.7"
                + " 2018-10=14.5")
        .contains(
            "32 CP2b % 2017-10=100.0 2017-11=75.0 2017-12=100.0 2018-05=100.0 2018-06=100.0"
                + " 2018-09=33.0 2018-10=100.0");
    assertThat(figures())
        .allSatisfy(figure -> assertThat(figure.value()).isNotNull().isNotNegative());
  }

  private List<ReportedFigure> figures() {
    return read.accepted().stream().flatMap(row -> row.figures().stream()).toList();
  }

  /** Counted without the reader: quoted cells away, then the thirteen cells after the sixth. */
  private static int filledMonthCells() throws IOException {
    return Files.readAllLines(FILE).stream()
        .skip(1)
        .map(line -> line.replaceAll("\"[^\"]*\"", "text").split(",", -1))
        .mapToInt(
            cells -> (int) Arrays.stream(cells, 6, 19).filter(cell -> !cell.isBlank()).count())
        .sum();
  }

  private static byte[] bytes() {
    try {
      return Files.readAllBytes(FILE);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
