package uk.safeguarding.reporting.facts.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** The episodes of a period of care, each from its first day to the next one's. */
final class Stays {

  private Stays() {}

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

  /** Another legal status, or another placement with the same carer, is no move. */
  private static boolean hasMoved(Statement episode) {
    String reason = episode.textOrNull("reason");
    return reason == null || !(reason.equals("LEGAL_STATUS") || reason.endsWith("SAME_CARER"));
  }

  /** Of all periods of care, the days of the stays that are so. */
  static Spans spans(SubjectRecord known, Predicate<Stay> counts) {
    return Spans.of(all(known).filter(counts).map(Stay::span));
  }

  static Stream<Stay> all(SubjectRecord known) {
    return known.standing("period-of-care").flatMap(period -> of(period.getValue()).stream());
  }
}
