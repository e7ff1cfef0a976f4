package uk.safeguarding.reporting.charts.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MovedApartTest {

  @Test
  void what_has_room_stays_where_it_belongs() {
    assertThat(tops(new double[] {50, 100}, 20)).containsExactly(40, 90);
  }

  @Test
  void two_that_would_overlap_move_equally_far() {
    assertThat(tops(new double[] {100, 110}, 20)).containsExactly(85, 105);
  }

  @Test
  void a_crowd_pushes_its_neighbours_in_turn() {
    assertThat(tops(new double[] {60, 100, 105, 110}, 30))
        .containsExactly(33.75, 63.75, 93.75, 123.75);
  }

  @Test
  void nothing_is_pushed_over_the_edge() {
    assertThat(tops(new double[] {0, 1, 199}, 20)).containsExactly(0, 20, 180);
  }

  private static double[] tops(double[] middles, double height) {
    var heights = new double[middles.length];
    Arrays.fill(heights, height);
    return MovedApart.tops(middles, heights, 0, 200);
  }
}
