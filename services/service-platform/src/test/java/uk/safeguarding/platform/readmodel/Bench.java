package uk.safeguarding.platform.readmodel;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.fixture.PostgresFixture;
import uk.safeguarding.platform.readmodel.Worklist.Step;

/** A log and a server for read models, on which a sample read model can be kept in several ways. */
final class Bench implements AutoCloseable {

  final PostgresFixture postgres = PostgresFixture.durable();
  final LogFixture log = new LogFixture(postgres.application());
  final MongoFixture mongo = new MongoFixture();

  void emptyLog() {
    log.template().update("delete from event_log");
  }

  /** Appends steps with consecutive numbers to each of some subjects. */
  void append(int subjects, int from, int to) {
    for (int subject = 0; subject < subjects; subject++) {
      String name = "subject-" + subject;
      log.append(name, IntStream.range(from, to).mapToObj(i -> new Step(name, i)).toArray());
    }
  }

  /** A read model that is kept as in production. */
  WorklistRun run(Worklist worklist) {
    return run(worklist, FlushingTokenStore::new);
  }

  /**
   * @param tokens what stands between the processor and MongoDB's token store
   */
  WorklistRun run(Worklist worklist, UnaryOperator<TokenStore> tokens) {
    return new WorklistRun(log, mongo, worklist, tokens);
  }

  /** The same read model after the process of another run has ended. */
  WorklistRun nextRun(WorklistRun ended) {
    return new WorklistRun(
        log, mongo, ended.database, ended.worklist, FlushingTokenStore::new, fold -> fold);
  }

  /** The digest of the read model when nothing goes wrong. */
  String cleanRun() {
    return cleanRun(1);
  }

  String cleanRun(int segments) {
    try (var run = run(new Worklist(segments)).started().caughtUp()) {
      return run.sha256();
    }
  }

  @Override
  public void close() {
    mongo.close();
    log.close();
    postgres.close();
  }
}
