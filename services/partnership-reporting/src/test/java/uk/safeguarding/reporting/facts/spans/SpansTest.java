package uk.safeguarding.reporting.facts.spans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpansTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 40;

  private final SplittableRandom chance = new SplittableRandom(20181001);

  @Test
  void hold_on_the_days_a_brute_look_at_each_day_finds() {
    for (int round = 0; round < 2_000; round++) {
      List<Span> one = some();
      List<Span> other = some();
      Spans left = Spans.of(one);
      Spans right = Spans.of(other);
      assertDays(left.or(right), day -> holds(one, day) || holds(other, day));
      assertDays(left.and(right), day -> holds(one, day) && holds(other, day));
      assertDays(left.butNot(right), day -> holds(one, day) && !holds(other, day));
      assertApart(left);
    }
  }

  @Test
  void meet_a_month_when_they_hold_at_the_end_of_any_of_its_days() {
    for (int round = 0; round < 2_000; round++) {
      List<Span> one = some();
      LocalDate first = day(chance.nextInt(DAYS));
      LocalDate last = first.plusDays(chance.nextInt(10));
      assertThat(Spans.of(one).meet(first, last))
          .isEqualTo(first.datesUntil(last.plusDays(1)).anyMatch(day -> holds(one, day)));
    }
  }

  @Test
  void what_has_no_end_goes_on() {
    Spans open = Spans.of(List.of(Span.since(FIRST)));
    assertThat(open.holdAtEndOf(FIRST.minusDays(1))).isFalse();
    assertThat(open.holdAtEndOf(FIRST)).isTrue();
    assertThat(open.holdAtEndOf(FIRST.plusYears(50))).isTrue();
    assertThat(open.butNot(open)).isEqualTo(Spans.NONE);
  }

  private List<Span> some() {
    return IntStream.range(0, chance.nextInt(5))
        .mapToObj(
            _ -> {
              LocalDate from = day(chance.nextInt(DAYS));
              return chance.nextInt(6) == 0
                  ? Span.since(from)
                  : new Span(from, from.plusDays(chance.nextInt(12)));
            })
        .toList();
  }

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static boolean holds(List<Span> spans, LocalDate day) {
    BiPredicate<Span, LocalDate> holds =
        (span, at) -> !span.from().isAfter(at) && at.isBefore(span.until());
    return spans.stream().anyMatch(span -> holds.test(span, day));
  }

  private static void assertDays(Spans spans, java.util.function.Predicate<LocalDate> expected) {
    List<LocalDate> days = IntStream.range(-5, DAYS + 15).mapToObj(SpansTest::day).toList();
    assertThat(days.stream().filter(spans::holdAtEndOf))
        .containsExactlyElementsOf(days.stream().filter(expected).toList());
  }

  private static void assertApart(Spans spans) {
    Stream<Boolean> apart =
        IntStream.range(1, spans.spans().size())
            .mapToObj(
                place ->
                    spans.spans().get(place - 1).until().isBefore(spans.spans().get(place).from()));
    assertThat(apart).doesNotContain(false);
  }
}
