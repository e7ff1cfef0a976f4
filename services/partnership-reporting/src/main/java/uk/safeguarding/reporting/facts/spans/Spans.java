package uk.safeguarding.reporting.facts.spans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days on which something holds.
 *
 * @param spans in order of time; none touches the next
 */
public record Spans(List<Span> spans) {

  public static final Spans NONE = new Spans(List.of());
  private static final Spans ALWAYS = new Spans(List.of(new Span(LocalDate.MIN, LocalDate.MAX)));

  public Spans {
    spans = List.copyOf(spans);
  }

  /** All days of any of them, however they overlap. */
  public static Spans of(Stream<Span> spans) {
    return new Spans(
        joined(
            spans
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::until))
                .toList()));
  }

  public static Spans of(Collection<Span> spans) {
    return of(spans.stream());
  }

  private static List<Span> joined(List<Span> sorted) {
    List<Span> joined = new ArrayList<>();
    for (Span next : sorted) {
      if (!joined.isEmpty() && !next.from().isAfter(joined.getLast().until())) {
        Span last = joined.removeLast();
        joined.add(new Span(last.from(), Span.later(last.until(), next.until())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** The days of either. */
  public Spans or(Spans others) {
    return of(Stream.concat(spans.stream(), others.spans.stream()));
  }

  /** The days of both. */
  public Spans and(Spans others) {
    return of(spans.stream().flatMap(one -> others.spans.stream().map(one::shared)));
  }

  /** The days of this and not of the others. */
  public Spans butNot(Spans others) {
    return and(others.otherDays());
  }

  private Spans otherDays() {
    if (spans.isEmpty()) {
      return ALWAYS;
    }
    List<Span> between = new ArrayList<>();
    LocalDate from = LocalDate.MIN;
    for (Span span : spans) {
      between.add(new Span(from, span.from()));
      from = span.until();
    }
    between.add(new Span(from, LocalDate.MAX));
    return of(between);
  }

  /** The midnights that have one of these days before and after them. */
  public Spans midnightsBetween() {
    return of(spans.stream().map(s -> s.hasEnd() ? new Span(s.from(), s.until().minusDays(1)) : s));
  }

  /** Whether it holds at the midnight that ends a day. */
  public boolean holdAtEndOf(LocalDate day) {
    return spans.stream().anyMatch(span -> span.holdsAtEndOf(day));
  }

  /** Whether any of these days lies between two days, both included. */
  public boolean meet(LocalDate first, LocalDate last) {
    return spans.stream().anyMatch(s -> !s.from().isAfter(last) && s.until().isAfter(first));
  }
}
