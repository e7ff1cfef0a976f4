package uk.safeguarding.reporting.traced.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.page.navigation.Link;
import uk.safeguarding.reporting.printed.PrintedFigure;

/**
 * What is behind a counted figure, with every text as it is printed.
 *
 * @param value the figure
 * @param standing how far it can be relied on, and whether it has changed
 * @param asKnown the instant, when it is not now; null for now
 * @param counts the numerator, and the denominator where there is one
 * @param changes latest first; empty where it never changed
 * @param changesLeftOut how many earlier changes are not shown, in words; null where all are
 * @param people who is counted; null for readers who may not see single children
 * @param reported the address of where the reported value comes from
 */
public record CountedTracePage(
    PrintedFigure value,
    String standing,
    @Nullable String asKnown,
    List<Count> counts,
    List<Change> changes,
    @Nullable String changesLeftOut,
    @Nullable People people,
    String reported) {

  /**
   * A count.
   *
   * @param unit of the number
   * @param from what was recorded where, a sentence each
   */
  public record Count(String name, PrintedFigure number, String unit, List<String> from) {}

  /** What the figure was from an instant on. */
  public record Change(
      String knownAt, PrintedFigure value, PrintedFigure numerator, PrintedFigure denominator) {}

  /**
   * Who is counted.
   *
   * @param shown which of how many
   * @param others the records of the other count, and further pages
   */
  public record People(String heading, String shown, List<Row> rows, List<Link> others) {}

  /**
   * One that is counted.
   *
   * @param subject the reference of the child, or the id of another record
   * @param when the day, the period or the days
   * @param records from which it follows
   */
  public record Row(String subject, String when, String knownSince, List<Told> records) {}

  /**
   * A record.
   *
   * @param messages that told of it, a sentence each
   */
  public record Told(String record, List<String> messages) {}
}
