package uk.safeguarding.reporting.facts.leavingcare;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.MonthOrDay;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** The support of a young person who leaves care, as the counts read it. */
record CareLeaving(KnownRecord record) {

  /** Those who are owed a pathway plan after care. */
  static final Set<String> RELEVANT = Set.of("RELEVANT", "FORMER_RELEVANT");

  /** An end of the support, or its start or reopening. */
  record Turn(LocalDate on, boolean begins, Statement said) {}

  private record Since(LocalDate on, String category) {}

  static Stream<CareLeaving> of(SubjectRecord known) {
    return known
        .standing("care-leaver")
        .filter(each -> each.getValue().statement("started") != null)
        .map(each -> new CareLeaving(each.getValue()));
  }

  private Statement started() {
    return requireNonNull(record.statement("started"));
  }

  /** In order of time; of one day an end comes before a beginning. */
  List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(MonthOrDay.of(started(), "since"), true, started()));
    record
        .entriesOf("ends")
        .forEach(end -> turns.add(new Turn(MonthOrDay.of(end, "ended"), false, end)));
    record
        .entriesOf("reopenings")
        .forEach(again -> turns.add(new Turn(again.day("reopenedOn"), true, again)));
    turns.sort(Comparator.comparing(Turn::on).thenComparing(Turn::begins));
    return turns;
  }

  /** From the start of the support to its end, and again from where it was reopened. */
  Spans supported() {
    List<Span> spans = new ArrayList<>();
    @Nullable LocalDate since = null;
    for (Turn turn : turns()) {
      if (turn.begins() && since == null) {
        since = turn.on();
      } else if (!turn.begins() && since != null) {
        spans.add(new Span(since, turn.on()));
        since = null;
      }
    }
    if (since != null) {
      spans.add(Span.since(since));
    }
    return Spans.of(spans);
  }

  /** The days of the categories that are owed a pathway plan. */
  Spans relevant() {
    List<Since> all = categories();
    List<Span> spans = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      if (RELEVANT.contains(all.get(place).category())) {
        LocalDate until = place + 1 < all.size() ? all.get(place + 1).on() : LocalDate.MAX;
        spans.add(new Span(all.get(place).on(), until));
      }
    }
    return Spans.of(spans);
  }

  private List<Since> categories() {
    return Stream.concat(Stream.of(started()), record.entriesOf("categories").stream())
        .map(each -> new Since(MonthOrDay.of(each, "since"), each.text("category")))
        .sorted(Comparator.comparing(Since::on))
        .toList();
  }

  /** The days from a death on. */
  Spans dead() {
    return Spans.of(
        record.entriesOf("departures").stream()
            .filter(departure -> departure.text("kind").equals("DIED"))
            .map(departure -> Span.since(departure.day("since"))));
  }

  Stream<Statement> entries(String name) {
    return record.entriesOf(name).stream();
  }
}
