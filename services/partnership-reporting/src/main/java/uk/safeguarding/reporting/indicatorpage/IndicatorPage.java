package uk.safeguarding.reporting.indicatorpage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.page.PageError;
import uk.safeguarding.reporting.breakdown.BreakdownSection;
import uk.safeguarding.reporting.charts.ChartDrawing;
import uk.safeguarding.reporting.otherareas.OtherAreasSection;
import uk.safeguarding.reporting.printed.PrintedFigure;
import uk.safeguarding.reporting.reconciled.ReconciledSection;

/**
 * One indicator with every text as it is printed, so that the template decides nothing.
 *
 * @param finding what the latest figure says, in plain words
 * @param notes how to read the chart and its limits, a sentence each
 * @param commentary by period, latest first
 * @param faults what checks found wrong with the period shown, a sentence each
 * @param otherFaults the same of the other periods on the page
 * @param otherAreas where it stands among the comparators, and what other areas published
 * @param reconciled what was reported beside what is counted from records
 * @param brokenDown what is counted by agency, age and so on
 * @param facts what the indicator means: owner, counts, clock, population and so on
 * @param restatements figures that changed after they became known, latest first
 * @param version of the figures shown, for the live line
 */
public record IndicatorPage(
    String finding,
    Drawn drawn,
    List<String> notes,
    Table table,
    List<Comment> commentary,
    List<String> faults,
    List<String> otherFaults,
    OtherAreasSection otherAreas,
    ReconciledSection reconciled,
    BreakdownSection brokenDown,
    List<Fact> facts,
    List<Definition> definitions,
    List<Restatement> restatements,
    Choices choices,
    Limits limits,
    List<Download> downloads,
    long version) {

  /**
   * The chart.
   *
   * @param title the finding in a few words
   * @param subtitle statistic, unit and period
   * @param drawing null where numbers are too small or too few for a chart
   */
  public record Drawn(String title, String subtitle, @Nullable ChartDrawing drawing) {}

  /**
   * The figures under the chart, latest first.
   *
   * @param unit of the value, for the column's header
   * @param numerator what the counts are counts of; null where no counts are known
   * @param denominator null where no counts are known
   */
  public record Table(
      String caption,
      String unit,
      @Nullable String numerator,
      @Nullable String denominator,
      List<Row> rows) {}

  /**
   * A period.
   *
   * @param judged in words whether it is more than ordinary variation
   * @param state provisional, final and so on, with the revision when restated
   * @param trace the address of where the value comes from
   */
  public record Row(
      String period,
      PrintedFigure value,
      PrintedFigure numerator,
      PrintedFigure denominator,
      String judged,
      String state,
      String trace) {}

  /** What the owner wrote. */
  public record Comment(String period, String text) {}

  /** A line of what the indicator means. */
  public record Fact(String name, String value) {}

  /** A version of the definition. */
  public record Definition(String version, String holds, String reason) {}

  /**
   * A figure that changed.
   *
   * @param returned the return that changed it
   */
  public record Restatement(
      String period, PrintedFigure before, PrintedFigure after, String knownAt, String returned) {}

  /**
   * What the reader can choose.
   *
   * @param address of this page
   * @param knownAt the instant shown, as the address writes it; empty for now
   * @param asKnown in words, when it is not now; null for now
   */
  public record Choices(
      String address,
      String knownAt,
      @Nullable String asKnown,
      List<Choice> periods,
      List<Choice> instants) {}

  /** An entry of a list. */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * The limits' history, and the form for those who may start them anew.
   *
   * @param mayRebase whether the reader sees the form
   * @param error what was wrong with the form; null when nothing was sent
   * @param from as typed
   * @param reason as typed
   */
  public record Limits(
      List<String> history,
      boolean mayRebase,
      @Nullable PageError error,
      String from,
      String reason) {}

  /** A file. */
  public record Download(String label, String href) {}
}
