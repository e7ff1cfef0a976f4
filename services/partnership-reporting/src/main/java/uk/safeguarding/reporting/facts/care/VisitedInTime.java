package uk.safeguarding.reporting.facts.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Looked-after children for whom the limit of the next visit has not passed. When the record of a
 * visit was written makes no difference here; a visit at which the child was not seen is none.
 */
public final class VisitedInTime implements Counting {

  public static final String COUNT = "children-looked-after-visited-in-time";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("period-of-care");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans inTime =
        Spans.of(
            ChildrenLookedAfter.periods(known)
                .map(Map.Entry::getValue)
                .flatMap(VisitedInTime::inTime));
    return OpenTo.stood(COUNT, subject, inTime);
  }

  /** Carer by carer: the clock starts anew with each. */
  private static Stream<Span> inTime(KnownRecord period) {
    List<Stay> stays = Stays.of(period);
    return IntStream.range(0, stays.size())
        .filter(place -> stays.get(place).movedIn())
        .mapToObj(place -> stays.subList(place, endOf(stays, place)))
        .flatMap(withOne -> withOneCarer(withOne, period));
  }

  /** The place of the next stay with another carer. */
  private static int endOf(List<Stay> stays, int place) {
    return IntStream.range(place + 1, stays.size())
        .filter(next -> stays.get(next).movedIn())
        .findFirst()
        .orElse(stays.size());
  }

  private static Stream<Span> withOneCarer(List<Stay> stays, KnownRecord period) {
    LocalDate came = stays.getFirst().from();
    LocalDate left = stays.getLast().span().until();
    var limits = new VisitLimits(came, days(period, "reviews", "heldOn"));
    List<LocalDate> visits =
        visits(period).filter(day -> !day.isBefore(came) && day.isBefore(left)).sorted().toList();
    Stream<Span> visited =
        IntStream.range(0, visits.size())
            .mapToObj(
                place ->
                    to(
                        limits.after(visits.get(place), at(visits.get(place), stays)),
                        visits.get(place),
                        place + 1 < visits.size() ? visits.get(place + 1) : left));
    LocalDate firstVisit = visits.isEmpty() ? left : visits.getFirst();
    return Stream.concat(Stream.of(to(limits.first(stays.getFirst()), came, firstVisit)), visited);
  }

  private static Stay at(LocalDate day, List<Stay> stays) {
    return stays.stream()
        .filter(stay -> stay.span().holdsAtEndOf(day))
        .findFirst()
        .orElse(stays.getLast());
  }

  /** The last day of a limit is in time; what comes next, a visit or a move, ends it. */
  private static Span to(LocalDate last, LocalDate since, LocalDate next) {
    LocalDate until = last.plusDays(1);
    return new Span(since, until.isBefore(next) ? until : next);
  }

  private static Stream<LocalDate> visits(KnownRecord period) {
    return period.entriesOf("visits").stream()
        .filter(visit -> !visit.text("outcome").equals("CHILD_NOT_SEEN"))
        .map(visit -> visit.day("visitedOn"));
  }

  private static List<LocalDate> days(KnownRecord period, String entries, String field) {
    return period.entriesOf(entries).stream().map(each -> each.day(field)).toList();
  }
}
