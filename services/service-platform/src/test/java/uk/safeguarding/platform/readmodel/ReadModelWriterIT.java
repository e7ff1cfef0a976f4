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
import uk.safeguarding.platform.readmodel.Worklist.Step;

/** A read model holds each event once, in order, however often and by whomever it is folded. */
class ReadModelWriterIT {

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

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void each_event_is_folded_once_and_in_order(int segments) {
    bench.append(40, 0, 30);

    try (var run = bench.run(new Worklist(segments)).started().caughtUp()) {
      for (int subject = 0; subject < 40; subject++) {
        assertThat(run.numbers("subject-" + subject))
            .isEqualTo(IntStream.range(0, 30).boxed().toList());
      }
      assertThat(run.worklist.folds).hasValue(2 * 40 * 30);
    }
  }

  @Test
  void a_document_that_an_event_removes_is_gone_and_may_come_back() {
    bench.log.append("a", new Step("a", 1), new Step("a", -1));
    bench.log.append("b", new Step("b", 1), new Step("b", -1), new Step("b", 2));

    try (var run = bench.run(new Worklist(1)).started().caughtUp()) {
      assertThat(run.row("a")).isNull();
      assertThat(run.numbers("b")).containsExactly(2);

      bench.log.append("b", new Step("b", -1));
      run.caughtUp();
      assertThat(run.row("b")).isNull();
    }
  }

  @Test
  void a_replay_from_the_start_changes_nothing() {
    bench.append(10, 0, 10);

    try (var run = bench.run(new Worklist(2)).started().caughtUp()) {
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
    bench.append(30, 0, 20);

    try (var run = bench.run(new Worklist(4)).started().caughtUp()) {
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
    bench.append(30, 0, 20);

    assertThat(List.of(1, 2, 4)).map(bench::cleanRun).containsOnly(bench.cleanRun(8));
  }
}
