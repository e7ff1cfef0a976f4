package uk.safeguarding.platform.worklists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list as its page shows it.
 *
 * @param asOf the moment for which the days left are counted
 * @param next the address of the next page; null on the last
 */
public record WorkListPage(String limit, String asOf, List<Row> rows, @Nullable String next) {

  /**
   * One item.
   *
   * @param child the agency's own number of the child, where the vault knows one
   */
  public record Row(
      String child, String record, String since, String due, String left, boolean overdue) {}
}
