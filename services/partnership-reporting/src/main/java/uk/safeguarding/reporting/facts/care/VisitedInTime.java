package uk.safeguarding.reporting.facts.care;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Looked-after children who were visited within the timescale: within a week of coming to a carer,
 * then every six weeks at most in the first year, and after that every six weeks, or every three
 * months where the placement is meant to last until 18. When the record of the visit was written
 * makes no difference here; a visit at which the child was not seen is none.
 */
public final class VisitedInTime implements Counting {

  public static final String COUNT = "children-looked-after-visited-in-time";

  private static final Period FIRST = Period.ofWeeks(1);
  private static final Period USUAL = Period.ofWeeks(6);
  private static final Period LONG_TERM = Period.ofMonths(3);

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans inTime =
        Spans.of(
            known
                .standing("period-of-care")
                .map(Map.Entry::getValue)
                .flatMap(VisitedInTime::inTime));
    return OpenTo.stood(COUNT, subject, inTime.and(ChildrenLookedAfter.spans(known)));
  }

  private static Stream<Span> inTime(KnownRecord period) {
    List<Span> spans = new ArrayList<>();
    List<Stay> stays = Stays.of(period);
    List<LocalDate> visits = visits(period);
    for (int place = 0; place < stays.size(); place++) {
      if (stays.get(place).movedIn()) {
        withOneCarer(stays.subList(place, endOf(stays, place)), visits).forEach(spans::add);
      }
    }
    return spans.stream();
  }

  /** The place of the next stay with another carer. */
  private static int endOf(List<Stay> stays, int place) {
    int end = place + 1;
    while (end < stays.size() && !stays.get(end).movedIn()) {
      end++;
    }
    return end;
  }

  private static Stream<Span> withOneCarer(List<Stay> stays, List<LocalDate> visits) {
    LocalDate placed = stays.getFirst().from();
    LocalDate left = stays.getLast().span().until();
    Stream<Span> first = Stream.of(within(placed, FIRST, left));
    Stream<Span> later =
        visits.stream()
            .filter(day -> !day.isBefore(placed) && day.isBefore(left))
            .map(day -> within(day, next(day, placed, stays), left));
    return Stream.concat(first, later);
  }

  private static Period next(LocalDate visit, LocalDate placed, List<Stay> stays) {
    boolean longTerm =
        stays.stream().anyMatch(stay -> stay.isLongTerm() && stay.span().holdsAtEndOf(visit));
    return longTerm && placed.plusYears(1).isBefore(visit) ? LONG_TERM : USUAL;
  }

  /** The last day of the limit is in time. */
  private static Span within(LocalDate since, Period limit, LocalDate left) {
    LocalDate until = since.plus(limit).plusDays(1);
    return new Span(since, until.isBefore(left) ? until : left);
  }

  private static List<LocalDate> visits(KnownRecord period) {
    return period.entriesOf("visits").stream()
        .filter(visit -> !visit.text("outcome").equals("CHILD_NOT_SEEN"))
        .map(visit -> visit.day("visitedOn"))
        .toList();
  }
}
