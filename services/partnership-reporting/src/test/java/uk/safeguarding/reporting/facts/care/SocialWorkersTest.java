package uk.safeguarding.reporting.facts.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.subjects.Said;

class SocialWorkersTest {

  private final Said said = new Said();

  @BeforeEach
  void in_care() {
    care("1", "2018-01-10");
  }

  @Test
  void each_further_worker_moves_the_child_to_the_next_group() {
    allocated("1", "Mia", "2018-01-10", "2018-03-05");
    allocated("2", "Noor", "2018-03-05", "2018-04-20");
    allocated("3", "Mia", "2018-04-20", "2018-06-01");
    allocated("4", "Olu", "2018-06-01", "");
    assertThat(children("2017-12")).containsOnly(0);
    assertThat(children("2018-01")).containsExactly(1, 0, 0, 0, 0);
    assertThat(children("2018-03")).containsExactly(0, 1, 0, 0, 0);
    assertThat(children("2018-05")).as("one who comes back").containsExactly(0, 1, 0, 0, 0);
    assertThat(children("2018-06")).containsExactly(0, 0, 1, 0, 0);
  }

  @Test
  void the_worker_of_the_first_day_in_care_is_the_first_and_earlier_ones_are_none() {
    allocated("1", "Mia", "2017-01-01", "2018-01-10");
    allocated("2", "Noor", "2017-06-01", "2018-02-02");
    assertThat(children("2018-01")).containsExactly(1, 0, 0, 0, 0);
  }

  @Test
  void five_or_more_are_one_group_that_ends_with_the_time_in_care() {
    for (int worker = 1; worker <= 7; worker++) {
      allocated("" + worker, "worker " + worker, "2018-02-0" + worker, "2018-02-0" + (worker + 1));
    }
    said.and("period-of-care-ended", "period-of-care/1", "{'endedOn': '2018-05-31'}");
    assertThat(children("2018-02")).containsExactly(0, 0, 0, 0, 1);
    assertThat(children("2018-05")).containsOnly(0);
  }

  @Test
  void a_new_time_in_care_begins_the_count_anew() {
    allocated("1", "Mia", "2018-01-10", "2018-01-20");
    allocated("2", "Noor", "2018-01-20", "");
    said.and("period-of-care-ended", "period-of-care/1", "{'endedOn': '2018-02-10'}");
    care("2", "2018-03-10");
    assertThat(children("2018-01")).containsExactly(0, 1, 0, 0, 0);
    assertThat(children("2018-03")).containsExactly(1, 0, 0, 0, 0);
  }

  @Test
  void a_change_is_an_allocation_after_that_of_another() {
    allocated("1", "Mia", "2018-01-10", "2018-03-05");
    allocated("2", "Noor", "2018-03-05", "");
    var counted = Counted.by(new SocialWorkers(), said);
    assertThat(counted.happened(SocialWorkers.CHANGES, "2018-01")).isZero();
    assertThat(counted.inPeriodBy(Dimension.TEAM, SocialWorkers.CHANGES, "2018-03"))
        .isEqualTo("{east=1}");
    said.and("social-worker-allocation-withdrawn", "social-worker-allocation/1", "{}");
    assertThat(Counted.by(new SocialWorkers(), said).happened(SocialWorkers.CHANGES, "2018-03"))
        .isZero();
  }

  private List<Integer> children(String month) {
    var counted = Counted.by(new SocialWorkers(), said);
    return IntStream.rangeClosed(1, SocialWorkers.MOST)
        .mapToObj(workers -> counted.standing(SocialWorkers.having(workers), month))
        .toList();
  }

  private void care(String id, String from) {
    said.and(
        "period-of-care-started",
        "period-of-care/" + id,
        "{'startedOn': '%s', 'legalStatus': 'FULL_CARE_ORDER', 'placement': {}}".formatted(from));
  }

  private void allocated(String id, String worker, String from, String until) {
    said.and(
        "social-worker-allocated",
        "social-worker-allocation/" + id,
        "{'worker': '%s', 'team': 'east', 'reason': 'LEFT_ROLE', 'startedOn': '%s'}"
            .formatted(worker, from));
    if (!until.isEmpty()) {
      said.and(
          "social-worker-allocation-ended",
          "social-worker-allocation/" + id,
          "{'endedOn': '%s'}".formatted(until));
    }
  }
}
