package uk.safeguarding.reporting.dashboard;

import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Served;
import uk.safeguarding.reporting.printed.LondonTime;

/** Says whose figures a dashboard shows. */
final class OriginWords {

  private OriginWords() {}

  /** For its page. */
  static String of(Served served) {
    return switch (served.origin()) {
      case REPORTED -> "These figures are what the agencies reported.";
      case EVENTS ->
          "These figures are counted from what the agencies' systems had recorded by %s. What is"
                  .formatted(LondonTime.of(served.at()))
              + " recorded late changes them. Commentary and checks are about reported figures, so"
              + " they are not shown here.";
    };
  }

  /** For the notes of a file. */
  static String inNotes(Served served) {
    return switch (served.origin()) {
      case REPORTED ->
          "Returns of the partner agencies, as known on %s".formatted(LondonTime.of(served.at()));
      case EVENTS ->
          "Counted from the records of the partner agencies, as known on %s"
              .formatted(LondonTime.of(served.at()));
    };
  }

  /** Added to an address that names a period; nothing for what an address means by itself. */
  static String inAddress(Origin origin) {
    return origin == Origin.REPORTED ? "" : "&source=" + origin.code();
  }

  /** Added to the name of a file. */
  static String inFileName(Origin origin) {
    return origin == Origin.REPORTED ? "" : "-counted";
  }
}
