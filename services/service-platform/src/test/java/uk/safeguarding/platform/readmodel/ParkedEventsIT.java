package uk.safeguarding.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.platform.readmodel.Worklist.Step;

/** Promise P6: a record that cannot be folded waits, alone with its subject, until it can. */
class ParkedEventsIT {

  private static final int SUBJECTS = 20;

  private static Bench bench;

  @BeforeAll
  static void start() {
    bench = new Bench();
  }

  @AfterAll
  static void stop() {
    bench.close();
  }

  @BeforeEach
  void emptyLog() {
    bench.emptyLog();
  }

  /**
   * Fails in the first of its documents, in the second after the first was folded, or before any.
   */
  @ParameterizedTest
  @ValueSource(strings = {"subject-7", "subject-7-copy", "keys of subject-7"})
  void an_event_that_cannot_be_folded_parks_its_subject_and_no_other(String poison) {
    bench.append(SUBJECTS, 0, 5);
    var worklist = new Worklist(2);
    worklist.poisoned.add(poison);

    try (var run = bench.run(worklist).started().caughtUp()) {
      assertThat(run.processor.parked()).isEqualTo(5);
      assertThat(run.row("subject-7")).isNull();
      assertThat(run.row("subject-7-copy")).isNull();
      assertThat(run.numbers("subject-8")).containsExactly(0, 1, 2, 3, 4);

      bench.append(SUBJECTS, 5, 7);
      run.caughtUp();
      assertThat(run.processor.parked())
          .as("what follows in its sequence waits behind it")
          .isEqualTo(7);
      assertThat(run.numbers("subject-8")).containsExactly(0, 1, 2, 3, 4, 5, 6);

      assertThat(run.processor.retryParked()).as("before the cause is mended").isZero();
      assertThat(run.processor.parked()).isEqualTo(7);

      worklist.poisoned.clear();
      assertThat(run.processor.retryParked()).isEqualTo(7);
      assertThat(run.processor.parked()).isZero();
      bench.append(SUBJECTS, 7, 8);
      assertThat(run.caughtUp().sha256()).isEqualTo(bench.cleanRun());
    }
  }

  @Test
  void a_retry_stops_at_the_event_that_still_fails_and_keeps_what_is_behind_it() {
    bench.log.append("a", new Step("a", 0), new Step("a", 1), new Step("a", 2));
    var worklist = new Worklist(1);
    worklist.poisoned.add("a");

    try (var run = bench.run(worklist).started().caughtUp()) {
      worklist.poisoned.clear();
      worklist.poisonedNumbers.add(1);
      assertThat(run.processor.retryParked()).isEqualTo(1);
      assertThat(run.processor.parked()).isEqualTo(2);
      assertThat(run.numbers("a")).containsExactly(0);

      worklist.poisonedNumbers.clear();
      assertThat(run.processor.retryParked()).isEqualTo(2);
      assertThat(run.numbers("a")).containsExactly(0, 1, 2);
    }
  }

  @Test
  void more_bad_subjects_than_axon_allows_by_itself_stop_nobody() {
    List<String> bad = IntStream.range(0, 1_100).mapToObj(i -> "bad-" + i).toList();
    bench.log.append("many", bad.stream().map(subject -> new Step(subject, 0)).toArray());
    bench.log.append("good", new Step("good", 0));
    var worklist = new Worklist(1);
    worklist.poisoned.addAll(bad);

    try (var run = bench.run(worklist).started().caughtUp()) {
      assertThat(run.processor.parked()).isEqualTo(1_100);
      assertThat(run.numbers("good")).containsExactly(0);
    }
  }

  @Test
  void a_rebuild_meets_what_was_parked_again() {
    bench.append(SUBJECTS, 0, 3);
    var worklist = new Worklist(1);
    worklist.poisoned.add("subject-7");

    try (var run = bench.run(worklist).started().caughtUp()) {
      worklist.poisoned.clear();
      run.register.rebuild();
      run.caughtUp();

      assertThat(run.processor.parked()).isZero();
      assertThat(run.sha256()).isEqualTo(bench.cleanRun());
    }
  }
}
