package uk.safeguarding.reporting.indicatorpage;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.signals.AssessedPoint;
import uk.safeguarding.reporting.signals.Found;

/** What is said of one point, in a few words. */
final class SignalWords {

  private SignalWords() {}

  static String of(@Nullable AssessedPoint point) {
    @Nullable Found reason = point == null ? null : point.reason();
    if (point == null) {
      return "Not judged";
    }
    if (reason == null) {
      return "Expected variation";
    }
    return switch (reason.rule()) {
      case OUTSIDE -> reason.high() ? "Above the upper limit" : "Below the lower limit";
      case RUN ->
          "In a run of %d %s the centre"
              .formatted(reason.count(), reason.high() ? "above" : "below");
      case TWO_OF_THREE ->
          "Two of three close to the %s limit".formatted(reason.high() ? "upper" : "lower");
      case TREND -> "In a trend of %d %s".formatted(reason.count(), reason.high() ? "up" : "down");
    };
  }
}
