package uk.safeguarding.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stored and can no longer be read harms its own subject only. */
class UnreadableRecordsIT {

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

  @Test
  void a_stored_document_that_can_no_longer_be_read_parks_its_subject_alone() {
    bench.append(SUBJECTS, 0, 1);

    try (var run = bench.run(new Worklist(1)).started().caughtUp()) {
      run.database
          .getCollection("worklist")
          .updateOne(
              new Document("_id", "subject-3"),
              new Document("$set", new Document("body.numbers", "of another shape")));
      bench.append(SUBJECTS, 1, 2);
      run.caughtUp();

      assertThat(run.processor.parked()).isEqualTo(1);
      assertThat(run.numbers("subject-4")).containsExactly(0, 1);
    }
  }

  @Test
  void a_stored_event_that_cannot_be_read_parks_its_aggregate_alone() {
    bench.append(SUBJECTS, 0, 1);
    bench
        .log
        .template()
        .update("update event_log set payload = '{' where aggregate_identifier = 'subject-3'");

    try (var run = bench.run(new Worklist(1)).started().caughtUp()) {
      assertThat(run.processor.parked()).isEqualTo(1);
      assertThat(run.row("subject-3")).isNull();
      assertThat(run.numbers("subject-4")).containsExactly(0);
    }
  }
}
