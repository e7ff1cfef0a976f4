package uk.safeguarding.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.fixture.Await;
import uk.safeguarding.platform.readmodel.Worklist.Step;

/** Two processes that both believe they own a segment spoil nothing of each other's. */
class TwoOwnersIT {

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
    bench.append(3, 0, 20);
  }

  @Test
  void another_owner_who_wrote_first_makes_the_batch_fold_again_on_what_he_wrote() {
    String clean = bench.cleanRun();
    var meanwhile = new AtomicBoolean(true);
    var database = new AtomicReference<MongoDatabase>();

    try (var other = bench.run(new Worklist(1)).started().caughtUp();
        var run =
            bench.run(
                new Worklist(1),
                store ->
                    before(
                        new FlushingTokenStore(store),
                        () ->
                            copyOnce(meanwhile, other, Objects.requireNonNull(database.get()))))) {
      database.set(run.database);
      run.started().caughtUp();

      assertThat(meanwhile).isFalse();
      assertThat(run.worklist.folds).as("those of the batch that came too late").hasPositiveValue();
      assertThat(run.sha256()).isEqualTo(clean);
      assertThat(other.sha256()).isEqualTo(clean);
    }
  }

  @Test
  void an_owner_who_has_lost_his_segment_cannot_take_back_what_the_new_one_wrote() {
    try (var run = lostSegment(TwoOwnersIT::takeOver)) {
      assertThat(run.numbers("subject-0")).containsExactlyElementsOf(upTo(21));
    }
  }

  @Test
  void an_owner_who_has_lost_his_segment_goes_no_further() {
    try (var run = lostSegment(TwoOwnersIT::takeTokens)) {
      assertThat(run.numbers("subject-0")).containsExactlyElementsOf(upTo(20));
    }
  }

  /** A read model whose keeper has lost his segment between folding number 20 and writing it. */
  private static WorklistRun lostSegment(Consumer<MongoDatabase> loss) {
    var due = new AtomicBoolean(false);
    var database = new AtomicReference<MongoDatabase>();
    Runnable atWriting =
        () -> {
          if (due.getAndSet(false)) {
            // Elsewhere: here it would be part of the batch's own transaction.
            CompletableFuture.runAsync(() -> loss.accept(Objects.requireNonNull(database.get())))
                .join();
          }
        };
    var run = bench.run(new Worklist(1), store -> before(new FlushingTokenStore(store), atWriting));
    database.set(run.database);
    run.started().caughtUp();
    due.set(true);
    bench.log.append("subject-0", new Step("subject-0", 20));
    Await.until("the loss", () -> !due.get());
    Await.until("the end", () -> run.processor.position().equals(LogPosition.START));
    return run;
  }

  /** What an owner of the same segment has written between our reading and our writing. */
  private static void copyOnce(AtomicBoolean once, WorklistRun from, MongoDatabase to) {
    if (once.getAndSet(false)) {
      from.database
          .getCollection("worklist")
          .find()
          .forEach(to.getCollection("worklist")::insertOne);
    }
  }

  private static void takeTokens(MongoDatabase database) {
    bench.log.append("subject-0", new Step("subject-0", 21));
    set(database.getCollection("trackingtokens"), new Document(), "owner", "another-node");
  }

  /** The new owner folds the event at hand and one more. */
  private static void takeOver(MongoDatabase database) {
    takeTokens(database);
    LogPosition head = bench.log.engine().committedHead();
    var worklist = database.getCollection("worklist");
    var row = new Document("_id", "subject-0");
    set(worklist, row, "body.numbers", upTo(21));
    set(worklist, row, "transaction", head.transactionId());
    set(worklist, row, "index", head.globalIndex());
    worklist.updateOne(row, new Document("$inc", new Document("version", 1L)));
  }

  private static void set(
      MongoCollection<Document> collection, Document which, String field, Object value) {
    collection.updateOne(which, new Document("$set", new Document(field, value)));
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(0, last).boxed().toList();
  }

  private static TokenStore before(TokenStore store, Runnable event) {
    return new InterruptedTokenStore(store, event, () -> {});
  }
}
