package uk.safeguarding.reporting.counted.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotalTest {

  private static final Instant FIRST = Instant.parse("2018-11-01T09:00:00Z");
  private static final Instant SECOND = Instant.parse("2018-11-01T09:00:00.001Z");

  @Test
  void a_row_is_what_its_moments_changed_up_to_the_one_that_is_asked_for() {
    Total total = Total.NOTHING.with("2018-10", FIRST, 3).with("2018-10", SECOND, -1);
    assertThat(total.at("2018-10", FIRST.minusMillis(1))).isZero();
    assertThat(total.at("2018-10", FIRST)).isEqualTo(3);
    assertThat(total.at("2018-10", SECOND)).isEqualTo(2);
    assertThat(total.at("2018-09", SECOND)).isZero();
  }

  @Test
  void a_moment_told_again_is_put_and_not_added() {
    Total once = Total.NOTHING.with("2018-10", FIRST, 3);
    assertThat(once.with("2018-10", FIRST, 3)).isEqualTo(once);
    assertThat(once.with("2018-10", FIRST, 4).at("2018-10", FIRST)).isEqualTo(4);
  }

  @Test
  void a_moment_that_changed_nothing_leaves_no_trace() {
    assertThat(Total.NOTHING.with("2018-10", FIRST, 3).with("2018-10", FIRST, 0))
        .isEqualTo(Total.NOTHING);
  }

  @Test
  void of_what_is_known_since_a_moment_the_first_that_told_of_it_counts() {
    Total first = Total.NOTHING.since("2018-10", FIRST);
    assertThat(first.since("2018-10", SECOND)).isEqualTo(first);
    assertThat(Total.NOTHING.since("2018-10", SECOND).since("2018-10", FIRST)).isEqualTo(first);
  }
}
