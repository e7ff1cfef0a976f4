package uk.safeguarding.reporting.counted.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PutTotalTest {

  private static final String DOCUMENT = "contacts-received/happened/2018-19";
  private static final String ROW = "2018-10";
  private static final Instant FIRST = Instant.parse("2018-11-01T09:00:00Z");
  private static final Instant SECOND = Instant.parse("2018-11-01T09:00:00.001Z");
  private static final Instant NEXT_DAY = Instant.parse("2018-11-02T09:00:00Z");
  private static final Instant THIRD_DAY = Instant.parse("2018-11-03T09:00:00Z");
  private static final Instant FOURTH_DAY = Instant.parse("2018-11-04T09:00:00Z");
  private static final Instant END_OF_FIRST_DAY = Instant.parse("2018-11-01T23:59:59.999Z");

  @Test
  void a_row_is_what_its_moments_changed_up_to_the_one_that_is_asked_for() {
    Total total = put(put(Total.NOTHING, FIRST, 3), SECOND, -1);
    assertThat(at(total, FIRST.minusMillis(1))).isZero();
    assertThat(at(total, FIRST)).isEqualTo(3);
    assertThat(at(total, SECOND)).isEqualTo(2);
    assertThat(total.at("2018-09", LogDays.after(SECOND))).isZero();
  }

  @Test
  void a_moment_told_again_is_put_and_not_added() {
    Total once = put(Total.NOTHING, FIRST, 3);
    assertThat(put(once, FIRST, 3)).isEqualTo(once);
    assertThat(at(put(once, FIRST, 4), FIRST)).isEqualTo(4);
  }

  @Test
  void a_moment_that_changed_nothing_is_remembered_by_its_day_alone() {
    assertThat(put(put(Total.NOTHING, FIRST, 3), FIRST, 0))
        .isEqualTo(put(Total.NOTHING, SECOND, 0))
        .isEqualTo(new Total(LocalDate.of(2018, 11, 1), Total.NOTHING.rows()));
  }

  @Test
  void of_a_day_before_the_last_three_only_the_sum_is_kept() {
    Total three =
        put(put(put(put(Total.NOTHING, FIRST, 3), SECOND, -1), NEXT_DAY, 5), THIRD_DAY, 1);
    assertThat(at(three, FIRST)).isEqualTo(3);
    Total four = put(three, FOURTH_DAY, 0);
    assertThat(four.rows().get(ROW))
        .isEqualTo(
            new Row(
                new TreeMap<>(Map.of("2018-11-01", 2)),
                new TreeMap<>(
                    Map.of("2018-11-02T09:00:00.000Z", 5, "2018-11-03T09:00:00.000Z", 1))));
    assertThat(at(four, END_OF_FIRST_DAY.minusMillis(1))).isZero();
    assertThat(at(four, END_OF_FIRST_DAY)).isEqualTo(2);
    assertThat(at(four, NEXT_DAY)).isEqualTo(7);
  }

  @Test
  void a_day_whose_moments_cancel_out_leaves_no_trace() {
    Total total = put(put(put(Total.NOTHING, FIRST, 3), SECOND, -3), FOURTH_DAY, 0);
    assertThat(total.rows()).isEmpty();
  }

  @Test
  void of_a_day_that_is_drawn_together_the_whole_is_worked_out_anew() {
    Total drawn = put(put(Total.NOTHING, FIRST, 3), FOURTH_DAY, 1);
    var late = new PutTotal(DOCUMENT, drawn, day -> Map.of(new Place(DOCUMENT, ROW), 8));
    late.put(SECOND, Map.of(ROW, 5));
    assertThat(at(late.total(), END_OF_FIRST_DAY)).isEqualTo(8);
    assertThat(at(late.total(), FOURTH_DAY)).isEqualTo(9);
  }

  @Test
  void one_put_after_another_is_the_same_as_both_in_one_batch() {
    var both = new PutTotal(DOCUMENT, Total.NOTHING, PutTotalTest::never);
    both.put(FIRST, Map.of(ROW, 3));
    both.put(FOURTH_DAY, Map.of("2018-11", 1));
    var one = new PutTotal(DOCUMENT, put(Total.NOTHING, FIRST, 3), PutTotalTest::never);
    one.put(FOURTH_DAY, Map.of("2018-11", 1));
    assertThat(both.total()).isEqualTo(one.total());
  }

  private static Total put(Total total, Instant moment, int change) {
    var put = new PutTotal(DOCUMENT, total, PutTotalTest::never);
    put.put(moment, Map.of(ROW, change));
    return put.total();
  }

  private static Map<Place, Integer> never(LocalDate day) {
    throw new AssertionError(day + " need not be worked out");
  }

  private static int at(Total total, Instant moment) {
    return total.at(ROW, LogDays.after(moment));
  }
}
