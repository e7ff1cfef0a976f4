package uk.safeguarding.reporting.indicatorpage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.printed.PrintedFigure;

/**
 * Where a value comes from: what was stated, version by version, and what it is made of.
 *
 * @param value the figure shown
 * @param sources the indicator itself first, then the rows and months it is made of
 * @param counted the address of what is behind the figure that is counted from records
 */
public record TracePage(PrintedFigure value, List<Source> sources, String counted) {

  /** An indicator in a period. */
  public record Source(String heading, @Nullable String address, List<Stated> stated) {}

  /**
   * A value that an agency stated.
   *
   * @param receipt the address of the return's receipt; null where the reader may not open it
   */
  public record Stated(
      PrintedFigure value,
      String inForce,
      String returned,
      @Nullable String receipt,
      String knownAt) {}
}
