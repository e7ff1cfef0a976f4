package uk.safeguarding.reporting.signals.sentences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.signals.Signal;
import uk.safeguarding.reporting.signals.targets.TargetCheck;

/**
 * The dashboard in one sentence. Every indicator is in exactly one of the numbers; one that is
 * unusual and misses its target counts as unusual.
 *
 * @param targets miss their target, or will, without being unusual
 * @param ordinary show no significant change and have no trouble with a target
 * @param notAssessed could not be judged
 */
public record Overview(
    int indicators,
    int concerns,
    int improving,
    int unusual,
    int targets,
    int ordinary,
    int notAssessed) {

  /** One indicator's part. */
  public record Seen(Signal signal, @Nullable TargetCheck check) {}

  public static Overview of(Collection<Seen> rows) {
    var count = new int[6];
    rows.forEach(row -> count[place(row)]++);
    return new Overview(rows.size(), count[0], count[1], count[2], count[3], count[4], count[5]);
  }

  private static int place(Seen row) {
    boolean target = row.check() != null && row.check().needsAttention();
    return switch (row.signal()) {
      case CONCERN -> 0;
      case IMPROVING -> 1;
      case UNUSUALLY_HIGH, UNUSUALLY_LOW -> 2;
      case NO_SIGNIFICANT_CHANGE -> target ? 3 : 4;
      case NOT_ASSESSED -> target ? 3 : 5;
    };
  }

  /** How many are worth talking about. */
  public int conversations() {
    return concerns + improving + unusual + targets;
  }

  /** "5 of 58 indicators need a conversation." */
  public String headline() {
    return "%d of %d %s %s a conversation."
        .formatted(
            conversations(),
            indicators,
            indicators == 1 ? "indicator" : "indicators",
            conversations() == 1 ? "needs" : "need");
  }

  /** Why, and what of the others. */
  public String detail() {
    List<String> parts = new ArrayList<>();
    parts.add(concerns + (concerns == 1 ? " shows a concern" : " show a concern"));
    parts.add(improving + (improving == 1 ? " is improving" : " are improving"));
    parts.add(
        unusual + (unusual == 1 ? " is unusually high or low" : " are unusually high or low"));
    parts.add(
        targets
            + (targets == 1 ? " more misses a target" : " more miss a target")
            + " or will without change");
    String last = parts.removeLast();
    return "%s and %s. %s no significant change and %s not assessed."
        .formatted(
            String.join(", ", parts),
            last,
            ordinary + (ordinary == 1 ? " shows" : " show"),
            notAssessed + (notAssessed == 1 ? " is" : " are"));
  }

  public String text() {
    return headline() + " " + detail();
  }
}
