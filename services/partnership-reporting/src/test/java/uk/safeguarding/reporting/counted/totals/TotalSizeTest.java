package uk.safeguarding.reporting.counted.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.FinancialYear;

/** Bytes that one event makes the fold read and write, of one of the documents that it touches. */
class TotalSizeTest {

  private static final int CONTACTS_A_DAY = 50;
  private static final int KILOBYTE = 1_024;

  @Test
  void a_document_that_is_written_hardly_grows_with_the_length_of_history() {
    SortedMap<FinancialYear, Integer> largest = TenYearsOfOneCount.largestWritten(CONTACTS_A_DAY);
    assertThat(largest).hasSize(10);
    assertThat(largest.get(largest.firstKey())).isLessThan(20 * KILOBYTE);
    assertThat(largest.get(largest.lastKey())).isLessThan(28 * KILOBYTE);
  }
}
