package uk.safeguarding.reporting.counted.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstToldTest {

  private static final Instant FIRST = Instant.parse("2018-11-01T09:00:00Z");
  private static final Instant SECOND = Instant.parse("2018-11-01T09:00:00.001Z");

  private final FirstTold first = told(FirstTold.NOTHING, FIRST);

  @Test
  void the_first_moment_that_told_of_a_row_counts_whichever_comes_first() {
    assertThat(told(first, SECOND)).isSameAs(first);
    assertThat(told(told(FirstTold.NOTHING, SECOND), FIRST)).isEqualTo(first);
  }

  @Test
  void a_row_is_known_from_that_moment_on() {
    assertThat(first.upTo(LogDays.after(FIRST))).containsExactly("2018-10");
    assertThat(first.upTo(LogDays.after(FIRST.minusMillis(1)))).isEmpty();
  }

  private static FirstTold told(FirstTold before, Instant moment) {
    return before.with(List.of("2018-10"), LogDays.written(moment));
  }
}
