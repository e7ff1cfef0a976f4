package uk.safeguarding.reporting.facts.leavingcare;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** The support of a young person who leaves care, as the counts read it. */
record CareLeaving(KnownRecord record) {

  private record Turn(LocalDate on, boolean begins) {}

  static List<CareLeaving> of(SubjectRecord known) {
    return known.standing("care-leaver").map(each -> new CareLeaving(each.getValue())).toList();
  }

  /** From the start of the support to its end, and again from where it was reopened. */
  Spans supported() {
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(first(requireNonNull(record.statement("started")), "since"), true));
    record.entriesOf("ends").forEach(end -> turns.add(new Turn(first(end, "ended"), false)));
    record
        .entriesOf("reopenings")
        .forEach(again -> turns.add(new Turn(again.day("reopenedOn"), true)));
    turns.sort(Comparator.comparing(Turn::on).thenComparing(Turn::begins));
    List<Span> spans = new ArrayList<>();
    @Nullable LocalDate since = null;
    for (Turn turn : turns) {
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

  /** Of a birthday only the month is known: the first day of it. */
  static LocalDate first(Statement statement, String field) {
    JsonNode date = statement.fields().path(field);
    JsonNode day = date.path("day");
    return day.isMissingNode() || day.isNull()
        ? Month.parse(date.path("month").asString()).firstDay()
        : LocalDate.parse(day.asString());
  }

  /** The category at the end of a day; null before the support began. */
  @Nullable String categoryAt(LocalDate day) {
    List<Statement> said = new ArrayList<>(List.of(requireNonNull(record.statement("started"))));
    said.addAll(record.entriesOf("categories"));
    return said.stream()
        .filter(each -> !first(each, "since").isAfter(day))
        .max(Comparator.comparing(each -> first(each, "since")))
        .map(each -> each.text("category"))
        .orElse(null);
  }

  /** The last entry of a sort up to a day; null where there is none. */
  @Nullable Statement lastOf(String entries, String field, LocalDate day) {
    return record.entriesOf(entries).stream()
        .filter(each -> !each.day(field).isAfter(day))
        .max(Comparator.comparing(each -> each.day(field)))
        .orElse(null);
  }
}
