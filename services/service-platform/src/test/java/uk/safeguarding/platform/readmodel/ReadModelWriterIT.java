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

/** A read model holds each event once, in order, however often and by whomever it is folded. */
class ReadModelWriterIT {

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

  private static void append(int subjects, int steps) {
    for (int subject = 0; subject < subjects; subject++) {
      String name = "subject-" + subject;
      log.append(
          name, IntStream.range(0, steps).mapToObj(number -> new Step(name, number)).toArray());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void each_event_is_folded_once_and_in_order(int segments) {
    append(40, 30);

    try (var run = new WorklistRun(log, mongo, new Worklist(segments)).started().caughtUp()) {
      for (int subject = 0; subject < 40; subject++) {
        assertThat(run.numbers("subject-" + subject))
            .isEqualTo(IntStream.range(0, 30).boxed().toList());
      }
      assertThat(run.worklist.folds).hasValue(2 * 40 * 30);
    }
  }

  @Test
  void a_document_that_an_event_removes_is_gone_and_may_come_back() {
    log.append("a", new Step("a", 1), new Step("a", -1));
    log.append("b", new Step("b", 1), new Step("b", -1), new Step("b", 2));

    try (var run = new WorklistRun(log, mongo, new Worklist(1)).started().caughtUp()) {
      assertThat(run.row("a")).isNull();
      assertThat(run.numbers("b")).containsExactly(2);

      log.append("b", new Step("b", -1));
      run.caughtUp();
      assertThat(run.row("b")).isNull();
    }
  }

  @Test
  void a_replay_from_the_start_changes_nothing() {
    append(10, 10);

    try (var run = new WorklistRun(log, mongo, new Worklist(2)).started().caughtUp()) {
      String before = run.sha256();
      run.processor.stop();
      run.database.getCollection("trackingtokens").drop();
      run.worklist.folds.set(0);
      run.started().caughtUp();

      assertThat(run.sha256()).isEqualTo(before);
      assertThat(run.worklist.folds).as("folds of events that the documents have had").hasValue(0);
    }
  }

  @Test
  void a_rebuild_gives_the_same_documents_to_the_byte() {
    append(30, 20);

    try (var run = new WorklistRun(log, mongo, new Worklist(4)).started().caughtUp()) {
      String before = run.sha256();
      run.database
          .getCollection("worklist")
          .updateOne(
              new Document("_id", "subject-3"),
              new Document("$set", new Document("body.subject", "tampered")));
      assertThat(run.sha256()).isNotEqualTo(before);

      run.register.rebuild();
      run.caughtUp();

      assertThat(run.sha256()).isEqualTo(before);
    }
  }

  @Test
  void how_many_segments_fold_it_does_not_show() {
    append(30, 20);

    assertThat(List.of(1, 2, 4)).map(ReadModelWriterIT::digest).containsOnly(digest(8));
  }

  private static String digest(int segments) {
    try (var run = new WorklistRun(log, mongo, new Worklist(segments)).started().caughtUp()) {
      return run.sha256();
    }
  }
}
