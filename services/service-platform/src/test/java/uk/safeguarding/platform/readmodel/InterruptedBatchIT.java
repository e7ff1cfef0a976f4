package uk.safeguarding.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.fixture.Await;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.fixture.PostgresFixture;
import uk.safeguarding.platform.readmodel.Worklist.Step;

/** A batch that breaks off at any point is folded again, and the documents end as if it had not. */
class InterruptedBatchIT {

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
  void aLog() {
    log.template().update("delete from event_log");
    for (String subject : new String[] {"a", "b", "c"}) {
      log.append(
          subject, IntStream.range(0, 20).mapToObj(number -> new Step(subject, number)).toArray());
    }
  }

  @AfterAll
  static void stop() {
    mongo.close();
    log.close();
    postgres.close();
  }

  private static String cleanRun() {
    try (var run = new WorklistRun(log, mongo, new Worklist(1)).started().caughtUp()) {
      return run.sha256();
    }
  }

  @Test
  void a_crash_between_the_documents_and_the_token_repeats_the_batch_without_a_trace() {
    var crash = new AtomicBoolean(true);

    try (var run =
        new WorklistRun(
                log,
                mongo,
                new Worklist(1),
                store -> new FlushingTokenStore(before(store, () -> fail(crash))))
            .started()
            .caughtUp()) {
      assertThat(crash).isFalse();
      assertThat(run.sha256()).isEqualTo(cleanRun());
    }
  }

  @Test
  void what_a_batch_parked_survives_a_crash_behind_its_token() {
    var crash = new AtomicBoolean(true);
    var worklist = new Worklist(1);
    worklist.poisoned.add("b");

    try (var run =
        new WorklistRun(
                log,
                mongo,
                worklist,
                store -> new FlushingTokenStore(after(store, () -> fail(crash))))
            .started()
            .caughtUp()) {
      assertThat(crash).isFalse();
      assertThat(run.processor.parked()).isGreaterThanOrEqualTo(20);

      worklist.poisoned.clear();
      run.processor.retryParked();
      assertThat(run.sha256()).isEqualTo(cleanRun());
    }
  }

  /** The control: Axon's own order, the token first, loses the batch whose documents then fail. */
  @Test
  void without_the_flush_before_the_token_such_a_crash_loses_the_batch() {
    var crash = new AtomicBoolean(true);

    try (var run =
        new WorklistRun(log, mongo, new Worklist(1), store -> after(store, () -> fail(crash)))
            .started()) {
      Await.until("the crash", () -> !crash.get());
      run.caughtUp();
      assertThat(run.sha256()).isNotEqualTo(cleanRun());
    }
  }

  @Test
  void another_owner_who_wrote_first_makes_the_batch_fold_again_on_what_he_wrote() {
    String clean = cleanRun();
    var meanwhile = new AtomicBoolean(true);
    var database = new AtomicReference<MongoDatabase>();

    try (var other = new WorklistRun(log, mongo, new Worklist(1)).started().caughtUp();
        var run =
            new WorklistRun(
                log,
                mongo,
                new Worklist(1),
                store ->
                    before(
                        new FlushingTokenStore(store),
                        () -> copyOnce(meanwhile, other, database.get())))) {
      database.set(run.database);
      run.started().caughtUp();

      assertThat(meanwhile).isFalse();
      assertThat(run.worklist.folds).as("those of the batch that came too late").hasPositiveValue();
      assertThat(run.sha256()).isEqualTo(clean);
      assertThat(other.sha256()).isEqualTo(clean);
    }
  }

  @Test
  void another_owner_who_changed_a_document_meanwhile_is_not_overwritten() {
    var meanwhile = new AtomicBoolean(false);
    var database = new AtomicReference<MongoDatabase>();

    try (var run =
        new WorklistRun(
            log,
            mongo,
            new Worklist(1),
            store ->
                before(
                    new FlushingTokenStore(store),
                    () -> raiseVersionOnce(meanwhile, database.get())))) {
      database.set(run.database);
      run.started().caughtUp();
      meanwhile.set(true);
      log.append("a", new Step("a", 20));
      run.caughtUp();

      assertThat(meanwhile).isFalse();
      assertThat(run.numbers("a")).isEqualTo(IntStream.rangeClosed(0, 20).boxed().toList());
      assertThat(run.sha256()).isEqualTo(cleanRun());
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

  private static void raiseVersionOnce(AtomicBoolean once, MongoDatabase database) {
    if (once.getAndSet(false)) {
      database
          .getCollection("worklist")
          .updateOne(new Document("_id", "a"), new Document("$inc", new Document("version", 100L)));
    }
  }

  private static void fail(AtomicBoolean once) {
    if (once.getAndSet(false)) {
      throw new IllegalStateException("the process is killed here");
    }
  }

  private static TokenStore before(TokenStore store, Runnable event) {
    return new InterruptedTokenStore(store, event, () -> {});
  }

  private static TokenStore after(TokenStore store, Runnable event) {
    return new InterruptedTokenStore(store, () -> {}, event);
  }
}
