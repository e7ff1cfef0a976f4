package uk.safeguarding.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
    var takeOver = new AtomicBoolean(false);
    var database = new AtomicReference<MongoDatabase>();

    try (var run =
        bench.run(
            new Worklist(1),
            store ->
                before(
                    new FlushingTokenStore(store),
                    () -> takeOverOnce(takeOver, Objects.requireNonNull(database.get()))))) {
      database.set(run.database);
      run.started().caughtUp();
      takeOver.set(true);
      bench.log.append("subject-0", new Step("subject-0", 20));
      Await.until("the take-over", () -> !takeOver.get());
      Await.until("the old owner's end", () -> run.processor.position().equals(LogPosition.START));

      assertThat(run.numbers("subject-0")).containsExactlyElementsOf(upTo(21));
    }
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

  /** Between the old owner's folding and writing, the new one folds that event and one more. */
  private static void takeOverOnce(AtomicBoolean once, MongoDatabase database) {
    if (once.getAndSet(false)) {
      bench.log.append("subject-0", new Step("subject-0", 21));
      LogPosition head = bench.log.engine().committedHead();
      set(database.getCollection("trackingtokens"), new Document(), "owner", "another-node");
      var worklist = database.getCollection("worklist");
      var row = new Document("_id", "subject-0");
      set(worklist, row, "body.numbers", upTo(21));
      set(worklist, row, "transaction", head.transactionId());
      set(worklist, row, "index", head.globalIndex());
      worklist.updateOne(row, new Document("$inc", new Document("version", 1L)));
    }
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
