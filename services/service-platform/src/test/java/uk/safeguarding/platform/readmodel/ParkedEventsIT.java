package uk.safeguarding.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.fixture.PostgresFixture;
import uk.safeguarding.platform.readmodel.Worklist.Step;

/** Promise P6: a record that cannot be folded waits, alone with its subject, until it can. */
class ParkedEventsIT {

  private static final int SUBJECTS = 20;

  private static PostgresFixture postgres;
  private static LogFixture log;
  private static MongoFixture mongo;

  @BeforeAll
  static void start() {
    postgres = PostgresFixture.durable();
    log = new LogFixture(postgres.application());
    mongo = new MongoFixture();
  }

  @BeforeEach
  void emptyLog() {
    log.template().update("delete from event_log");
  }

  @AfterAll
  static void stop() {
    mongo.close();
    log.close();
    postgres.close();
  }

  private static void append(int from, int to) {
    for (int subject = 0; subject < SUBJECTS; subject++) {
      String name = "subject-" + subject;
      log.append(
          name, IntStream.range(from, to).mapToObj(number -> new Step(name, number)).toArray());
    }
  }

  /**
   * Fails in the first of its documents, in the second after the first was folded, or before any.
   */
  @ParameterizedTest
  @ValueSource(strings = {"subject-7", "subject-7-copy", "keys of subject-7"})
  void an_event_that_cannot_be_folded_parks_its_subject_and_no_other(String poison) {
    append(0, 5);
    var worklist = new Worklist(2);
    worklist.poisoned.add(poison);

    try (var run = new WorklistRun(log, mongo, worklist).started().caughtUp()) {
      assertThat(run.processor.parked()).isEqualTo(5);
      assertThat(run.row("subject-7")).isNull();
      assertThat(run.row("subject-7-copy")).isNull();
      assertThat(run.numbers("subject-8")).containsExactly(0, 1, 2, 3, 4);

      append(5, 7);
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
      append(7, 8);
      assertThat(run.caughtUp().sha256()).isEqualTo(neverPoisoned());
    }
  }

  private static String neverPoisoned() {
    try (var run = new WorklistRun(log, mongo, new Worklist(1)).started().caughtUp()) {
      return run.sha256();
    }
  }

  @Test
  void a_retry_stops_at_the_event_that_still_fails_and_keeps_what_is_behind_it() {
    log.append("a", new Step("a", 0), new Step("a", 1), new Step("a", 2));
    var worklist = new Worklist(1);
    worklist.poisoned.add("a");

    try (var run = new WorklistRun(log, mongo, worklist).started().caughtUp()) {
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
  void a_stored_document_that_can_no_longer_be_read_parks_its_subject_alone() {
    append(0, 1);

    try (var run = new WorklistRun(log, mongo, new Worklist(1)).started().caughtUp()) {
      run.database
          .getCollection("worklist")
          .updateOne(
              new Document("_id", "subject-3"),
              new Document("$set", new Document("body.numbers", "of another shape")));
      append(1, 2);
      run.caughtUp();

      assertThat(run.processor.parked()).isEqualTo(1);
      assertThat(run.numbers("subject-4")).containsExactly(0, 1);
    }
  }

  @Test
  void a_stored_event_that_cannot_be_read_parks_its_aggregate_alone() {
    append(0, 1);
    log.template()
        .update("update event_log set payload = '{' where aggregate_identifier = 'subject-3'");

    try (var run = new WorklistRun(log, mongo, new Worklist(1)).started().caughtUp()) {
      assertThat(run.processor.parked()).isEqualTo(1);
      assertThat(run.row("subject-3")).isNull();
      assertThat(run.numbers("subject-4")).containsExactly(0);
    }
  }

  @Test
  void more_bad_subjects_than_axon_allows_by_itself_stop_nobody() {
    List<String> bad = IntStream.range(0, 1_100).mapToObj(i -> "bad-" + i).toList();
    log.append("many", bad.stream().map(subject -> new Step(subject, 0)).toArray());
    log.append("good", new Step("good", 0));
    var worklist = new Worklist(1);
    worklist.poisoned.addAll(bad);

    try (var run = new WorklistRun(log, mongo, worklist).started().caughtUp()) {
      assertThat(run.processor.parked()).isEqualTo(1_100);
      assertThat(run.numbers("good")).containsExactly(0);
    }
  }

  @Test
  void a_rebuild_meets_what_was_parked_again() {
    append(0, 3);
    var worklist = new Worklist(1);
    worklist.poisoned.add("subject-7");

    try (var run = new WorklistRun(log, mongo, worklist).started().caughtUp()) {
      worklist.poisoned.clear();
      run.register.rebuild();
      run.caughtUp();

      assertThat(run.processor.parked()).isZero();
      assertThat(run.sha256()).isEqualTo(neverPoisoned());
    }
  }
}
