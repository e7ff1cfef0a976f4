package uk.safeguarding.reporting.computed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.Periods;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;

/** Facts as a test tells them, each of a record of its own unless it names the child. */
public final class RecordedFacts {

  private final List<CountedInMemory.Told> facts = new ArrayList<>();
  private Instant since = Instant.EPOCH;

  /** What is told next is known since then; what was told before any such word always was. */
  public RecordedFacts since(Instant moment) {
    since = moment;
    return this;
  }

  private void add(Fact fact) {
    facts.add(new CountedInMemory.Told(fact, since));
  }

  /** So many things that happened in the middle of a month. */
  public RecordedFacts happened(String count, String month, int times) {
    return happened(count, month, times, Dimensions.NONE);
  }

  /** The same, with what their source tells of them. */
  public RecordedFacts happened(String count, String month, int times, Dimensions told) {
    LocalDate on = Month.parse(month).firstDay().plusDays(14);
    for (int time = 0; time < times; time++) {
      add(new Fact.Happened(count, "record " + facts.size(), on, told));
    }
    return this;
  }

  /**
   * Somebody of whom it holds from a day on, to the day before another; for ever where that is
   * empty.
   */
  public RecordedFacts stood(String count, String from, String until) {
    Span span =
        until.isEmpty()
            ? Span.since(LocalDate.parse(from))
            : new Span(LocalDate.parse(from), LocalDate.parse(until));
    OpenTo.stood(count, "child " + facts.size(), Spans.of(List.of(span))).forEach(this::add);
    return this;
  }

  /** A child of whom some days count, in whatever period they lie. */
  public RecordedFacts atAnyTime(String count, String child, Span... days) {
    Periods.atAnyTime(count, child, Spans.of(List.of(days))).forEach(this::add);
    return this;
  }

  /** A child that counts once in each period of which one of these days is. */
  public RecordedFacts onceIn(String count, String child, LocalDate... days) {
    Periods.onceIn(count, child, Stream.of(days), Dimensions.NONE).forEach(this::add);
    return this;
  }

  public CountedFacts at(Instant servedFor) {
    return CountedInMemory.of(facts, servedFor);
  }
}
