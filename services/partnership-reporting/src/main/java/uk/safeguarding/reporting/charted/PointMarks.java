package uk.safeguarding.reporting.charted;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.indicators.Better;
import uk.safeguarding.reporting.signals.AssessedPoint;
import uk.safeguarding.reporting.signals.Found;

/** What is said about one point, as its mark. */
public final class PointMarks {

  private PointMarks() {}

  /** Good and bad are said only where a better way is known. */
  public static Mark of(@Nullable AssessedPoint point, Better better) {
    @Nullable Found reason = point == null ? null : point.reason();
    if (reason == null) {
      return Mark.EXPECTED;
    }
    return switch (better) {
      case NONE -> Mark.UNUSUAL;
      case HIGHER -> reason.high() ? Mark.IMPROVING : Mark.CONCERN;
      case LOWER -> reason.high() ? Mark.CONCERN : Mark.IMPROVING;
    };
  }
}
