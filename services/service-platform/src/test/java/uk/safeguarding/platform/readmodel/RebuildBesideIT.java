package uk.safeguarding.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.platform.processing.DelegatingTokenStore;

/** A read model is made anew beside the one that answers, which is never without its documents. */
class RebuildBesideIT {

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
  void aLog() {
    bench.emptyLog();
    bench.append(SUBJECTS, 0, 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whoever_reads_meanwhile_finds_every_document_and_never_less_than_before(int segments)
      throws InterruptedException {
    try (var run = bench.run(new Worklist(segments)).started().caughtUp()) {
      var ends = new AtomicBoolean();
      List<Integer> seen = new ArrayList<>();
      Thread reader =
          Thread.ofPlatform()
              .start(
                  () -> {
                    while (!ends.get()) {
                      seen.add(run.numbers("subject-3").size());
                    }
                  });
      Thread writer =
          Thread.ofPlatform()
              .start(() -> IntStream.range(10, 60).forEach(i -> bench.append(SUBJECTS, i, i + 1)));

      run.register.rebuild();
      run.register.rebuild();
      writer.join();
      run.caughtUp();
      ends.set(true);
      reader.join();

      assertThat(seen).isSorted().first().isEqualTo(10);
      assertThat(run.sha256()).isEqualTo(bench.cleanRun());
      bench.append(SUBJECTS, 60, 61);
      assertThat(run.caughtUp().sha256()).as("it goes on").isEqualTo(bench.cleanRun());
    }
  }

  @Test
  void an_end_in_the_middle_leaves_the_old_one_and_the_next_start_clears_the_rest_away() {
    var worklist = new Worklist(1);
    try (var run = bench.run(worklist, NoSecondStart::new).started().caughtUp()) {
      String before = run.sha256();
      assertThatThrownBy(run.register::rebuild).hasMessage("the process ends here");
      assertThat(run.processor.running()).as("the old one goes on").isTrue();
      // What an end of the process would leave, which closes nothing.
      run.database.getCollection("worklist.1").insertOne(new Document("_id", "half"));
      run.database
          .getCollection("trackingtokens")
          .insertOne(new Document("processorName", "worklist.1").append("segment", 0));
      run.processor.stop();

      try (var next = bench.nextRun(run).started().caughtUp()) {
        assertThat(next.sha256()).isEqualTo(before);
        assertThat(next.database.listCollectionNames()).doesNotContain("worklist.1");
        assertThat(
                next.database
                    .getCollection("trackingtokens")
                    .countDocuments(new Document("processorName", "worklist.1")))
            .isZero();
      }
    }
  }

  @Test
  void an_end_behind_the_change_leaves_the_new_one_and_the_next_start_clears_the_old_away() {
    try (var run = bench.run(new Worklist(1)).started().caughtUp()) {
      run.database
          .getCollection("worklist")
          .updateOne(
              new Document("_id", "subject-3"),
              new Document("$set", new Document("body.subject", "tampered")));
      run.register.rebuild();
      run.processor.stop();
      assertThat(run.database.listCollectionNames()).contains("worklist");

      try (var next = bench.nextRun(run).started().caughtUp()) {
        assertThat(next.sha256()).isEqualTo(bench.cleanRun());
        assertThat(next.database.listCollectionNames()).doesNotContain("worklist");
        bench.append(SUBJECTS, 10, 12);
        assertThat(next.caughtUp().sha256()).isEqualTo(bench.cleanRun());
      }
    }
  }

  @Test
  void what_cannot_be_folded_is_parked_in_the_new_one_too_and_retried_there() {
    var worklist = new Worklist(1);
    worklist.poisoned.add("subject-7");
    try (var run = bench.run(worklist).started().caughtUp()) {
      run.register.rebuild();
      assertThat(run.processor.parked()).isEqualTo(10);

      worklist.poisoned.clear();
      assertThat(run.processor.retryParked()).isEqualTo(10);
      assertThat(run.sha256()).isEqualTo(bench.cleanRun());
    }
  }

  @Test
  void a_comparison_with_the_log_finds_what_differs_and_changes_nothing() {
    try (var run = bench.run(new Worklist(2)).started().caughtUp()) {
      assertThat(run.register.verify())
          .containsExactly(new Comparison("worklist", 2 * SUBJECTS, 2 * SUBJECTS, 2 * SUBJECTS));

      run.database
          .getCollection("worklist")
          .updateOne(
              new Document("_id", "subject-3"),
              new Document("$set", new Document("body.subject", "tampered")));
      run.database.getCollection("worklist").deleteOne(new Document("_id", "subject-4"));
      String tampered = run.sha256();
      assertThat(run.register.verify())
          .containsExactly(
              new Comparison("worklist", 2 * SUBJECTS - 1, 2 * SUBJECTS, 2 * SUBJECTS - 2));
      assertThat(run.sha256()).isEqualTo(tampered);
      assertThat(run.database.listCollectionNames()).doesNotContain("worklist.1");
      bench.append(SUBJECTS, 10, 11);
      assertThat(run.caughtUp().numbers("subject-5")).as("it goes on").hasSize(11);
    }
  }

  @Test
  void a_comparison_under_load_is_as_of_one_place_in_the_log() throws InterruptedException {
    try (var run = bench.run(new Worklist(1)).started().caughtUp()) {
      Thread writer =
          Thread.ofPlatform()
              .start(() -> IntStream.range(10, 80).forEach(i -> bench.append(SUBJECTS, i, i + 1)));
      assertThat(run.register.verify()).allMatch(Comparison::equal);
      writer.join();
      assertThat(run.caughtUp().sha256()).isEqualTo(bench.cleanRun());
    }
  }

  /** The first reader may begin; the one beside it finds that the process has ended. */
  private static final class NoSecondStart extends DelegatingTokenStore {

    NoSecondStart(TokenStore tokens) {
      super(new FlushingTokenStore(tokens));
    }

    @Override
    public int[] fetchSegments(String processor) {
      if (processor.endsWith(".1")) {
        throw new IllegalStateException("the process ends here");
      }
      return super.fetchSegments(processor);
    }
  }
}
