package uk.safeguarding.standalone.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecomputedTest {

  @Test
  void a_served_figure_is_confirmed_by_the_same_numerator_and_denominator() {
    Recomputed counted = Recomputed.of(3, 12);

    assertThat(counted.isConfirmedBy(Recomputed.of(3L, 12L))).isTrue();
    assertThat(counted.isConfirmedBy(Recomputed.of(4, 12))).isFalse();
    assertThat(counted.isConfirmedBy(Recomputed.of(3, 13))).isFalse();
    assertThat(counted.isConfirmedBy(Recomputed.of(3, null))).isFalse();
    assertThat(counted.isConfirmedBy(Recomputed.of(null, null))).isFalse();
  }

  @Test
  void what_the_messages_cannot_say_must_not_be_served() {
    Recomputed notSaid = Recomputed.of(null, 12);

    assertThat(notSaid).hasToString("?/12");
    assertThat(notSaid.isConfirmedBy(Recomputed.of(null, null))).isTrue();
    assertThat(notSaid.isConfirmedBy(Recomputed.of(3, 12))).isFalse();
  }
}
