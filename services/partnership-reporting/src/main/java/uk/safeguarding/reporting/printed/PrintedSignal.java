package uk.safeguarding.reporting.printed;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.signals.Signal;
import uk.safeguarding.reporting.signals.targets.Assurance;

/**
 * A judgement in words, with the mark it has on the charts: never by colour alone.
 *
 * @param style a class of the style sheet; empty for plain words
 * @param mark a shape that repeats the words; empty for none
 */
public record PrintedSignal(String words, String style, String mark) {

  private static final String CONCERN = "app-signal--concern";
  private static final String IMPROVING = "app-signal--improving";
  private static final String UNUSUAL = "app-signal--unusual";

  /** Whether the figure is more than ordinary variation. */
  public static PrintedSignal of(Signal signal) {
    return switch (signal) {
      case NO_SIGNIFICANT_CHANGE -> plain("No significant change");
      case IMPROVING -> new PrintedSignal("Improving", IMPROVING, "\u25a0");
      case CONCERN -> new PrintedSignal("Concern", CONCERN, "\u25b2");
      case UNUSUALLY_HIGH -> new PrintedSignal("Unusually high", UNUSUAL, "\u25c6");
      case UNUSUALLY_LOW -> new PrintedSignal("Unusually low", UNUSUAL, "\u25c6");
      case NOT_ASSESSED -> plain("Not assessed");
    };
  }

  /**
   * Whether the target will be met.
   *
   * @param assurance null where nothing is known to hold against the target
   * @param missed whether the value shown misses it, however ordinary it is
   */
  public static PrintedSignal of(@Nullable Assurance assurance, boolean missed) {
    if (missed) {
      return new PrintedSignal("Missed" + outlook(assurance), CONCERN, "\u25b2");
    }
    if (assurance == null) {
      return plain("Not assessed");
    }
    return switch (assurance) {
      case WILL_MEET -> new PrintedSignal("Will reliably meet", IMPROVING, "\u25a0");
      case MAY_OR_MAY_NOT -> plain("May or may not");
      case WILL_NOT -> new PrintedSignal("Will not without change", CONCERN, "\u25b2");
      case NO_TARGET -> plain("No target");
    };
  }

  private static String outlook(@Nullable Assurance assurance) {
    if (assurance == null) {
      return "";
    }
    return switch (assurance) {
      case WILL_MEET, NO_TARGET -> "";
      case MAY_OR_MAY_NOT -> "; may or may not meet it";
      case WILL_NOT -> "; will not meet it without change";
    };
  }

  private static PrintedSignal plain(String words) {
    return new PrintedSignal(words, "", "");
  }
}
