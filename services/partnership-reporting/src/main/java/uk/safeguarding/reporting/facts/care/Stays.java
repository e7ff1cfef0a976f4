package uk.safeguarding.reporting.facts.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;

/** The episodes of a period of care, each from its first day to the next one's. */
final class Stays {

  private Stays() {}

  /** None where nobody has said how the period began. */
  static List<Stay> of(KnownRecord period) {
    @Nullable Statement started = period.statement("started");
    if (started == null) {
      return List.of();
    }
    List<Statement> episodes = new ArrayList<>(List.of(started));
    period.entriesOf("episodes").stream()
        .sorted(Comparator.comparing(episode -> episode.day("startedOn")))
        .forEach(episodes::add);
    @Nullable Statement ended = period.statement("ended");
    LocalDate end = ended == null ? LocalDate.MAX : ended.day("endedOn");
    List<Stay> stays = new ArrayList<>();
    for (int place = 0; place < episodes.size(); place++) {
      Statement episode = episodes.get(place);
      LocalDate until =
          place + 1 < episodes.size() ? episodes.get(place + 1).day("startedOn") : end;
      stays.add(new Stay(new Span(episode.day("startedOn"), until), episode, hasMoved(episode)));
    }
    return stays;
  }

  /** The start of the period has no reason; another legal status or the same carer is no move. */
  private static boolean hasMoved(Statement episode) {
    String reason = episode.textOrNull("reason");
    return reason == null
        || reason.equals("STARTED_TO_BE_LOOKED_AFTER")
        || reason.endsWith("PLACEMENT_AND_CARER");
  }

  /** Short breaks and other legal statuses are never in one period: the start tells. */
  static boolean isOfShortBreaks(KnownRecord period) {
    List<Stay> stays = of(period);
    return stays.isEmpty() || stays.getFirst().isShortBreak();
  }
}
