package uk.safeguarding.synthetic;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.safeguarding.synthetic.counting.Counting;
import uk.safeguarding.synthetic.counting.Months;

class CalibrationTest {

  @Test
  void rows_are_those_of_the_paper() {
    for (long seed : List.of(1L, 2L, 3L)) {
      long start = System.nanoTime();
      var counting = new Counting(YearMonth.of(2016, 4), 120);
      Months months = counting.count(SyntheticAuthority.of(seed, YearMonth.of(2016, 4), 120));
      System.out.println("seed " + seed + " " + (System.nanoTime() - start) / 1_000_000 + " ms, " + counting.requests() + " requests, before " + counting.history());
      for (String row : List.of("M1", "M2", "M6-QL (val)", "M4", "EH1a", "EH1c", "EH1b", "M5", "EH2", "EH3", "EH4 (val)", "CP1", "CP6B", "CP2", "CP4 (val)", "CP2b", "CP3-QL (val)", "CP5-QL (val)", "CP9", "CP7", "closures", "new plans")) {
        System.out.printf("%-14s %8.2f %7.2f%n", row, months.mean(row), months.standardDeviation(row));
      }
    }
  }
}
