package uk.safeguarding.kernel.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.DayLimit;

class CadenceTest {

  private static final Cadence CADENCE =
      new Cadence(DayLimit.calendarDays(10, "test"), DayLimit.weeks(6, "test"));
  private static final LocalDate START = LocalDate.of(2018, 10, 1);
  private static final Occasion FIRST = new Occasion(new UUID(0, 1), START.plusDays(11));
  private static final Occasion SECOND = new Occasion(new UUID(0, 2), START.plusDays(11 + 43));

  @Test
  void the_first_limit_runs_from_the_start_and_each_further_one_from_the_time_before() {
    assertThat(CADENCE.missed(START, List.of(FIRST, SECOND), null))
        .containsExactly(
            new Cadence.Missed(FIRST.id().toString(), true, START.plusDays(10)),
            new Cadence.Missed(SECOND.id().toString(), false, START.plusDays(11 + 42)));
  }

  @Test
  void what_is_missed_after_the_last_time_is_known_only_at_the_end() {
    assertThat(CADENCE.missed(START, List.of(), null)).isEmpty();
    assertThat(CADENCE.missed(START, List.of(), START.plusDays(10))).isEmpty();
    assertThat(CADENCE.missed(START, List.of(), START.plusDays(11)))
        .containsExactly(new Cadence.Missed("end", true, START.plusDays(10)));
  }

  @Test
  void the_next_time_is_due_from_the_last() {
    assertThat(CADENCE.due(START, List.of())).isEqualTo(new Due(START, START.plusDays(10)));
    assertThat(CADENCE.due(START, List.of(FIRST)))
        .isEqualTo(new Due(FIRST.on(), FIRST.on().plusWeeks(6)));
  }

  @Test
  void what_was_withdrawn_is_known_but_does_not_stand() {
    var occasions = Occasions.<LocalDate>none().with(FIRST.id(), FIRST.on()).without(FIRST.id());
    assertThat(occasions.stands(FIRST.id())).isFalse();
    assertThat(occasions.knows(FIRST.id())).isTrue();
    assertThat(occasions.inOrder(_ -> true, day -> day)).isEmpty();
  }
}
