package uk.safeguarding.reporting.indicatorpage;

import java.util.List;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.printed.LondonTime;
import uk.safeguarding.reporting.rebasing.Rebase;

/** Who started an indicator's limits anew, when and why. */
final class LimitsHistory {

  private LimitsHistory() {}

  static List<String> of(List<Rebase> rebasings) {
    return rebasings.isEmpty()
        ? List.of("Nobody has started the limits anew.")
        : rebasings.stream().map(LimitsHistory::line).toList();
  }

  private static String line(Rebase rebase) {
    return "The limits start anew from %s: %s Said by %s on %s."
        .formatted(
            Month.parse(rebase.from()).label(),
            sentence(rebase.reason()),
            rebase.by(),
            LondonTime.of(rebase.knownAt()));
  }

  private static String sentence(String reason) {
    return reason.endsWith(".") ? reason : reason + ".";
  }
}
