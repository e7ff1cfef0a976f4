package uk.safeguarding.platform.readmodel;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.fixture.Await;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.ProcessorFactory;
import uk.safeguarding.platform.readmodel.Worklist.Row;

/** The sample read model in a database of its own, kept by a real processor over a real log. */
final class WorklistRun implements AutoCloseable {

  final Worklist worklist;
  final MongoDatabase database;
  final ReadModels models;
  final LogProcessor processor;
  final ReadModelRegister register;
  private final LogFixture log;
  private final ProcessorFactory processors;

  /**
   * @param tokens what stands between the processor and MongoDB's token store
   */
  WorklistRun(
      LogFixture log, MongoFixture mongo, Worklist worklist, UnaryOperator<TokenStore> tokens) {
    this(log, mongo, mongo.emptyDatabase(), worklist, tokens, fold -> fold);
  }

  /**
   * @param database in which an earlier run may have left something
   * @param fold what is made of the plain fold
   */
  WorklistRun(
      LogFixture log,
      MongoFixture mongo,
      MongoDatabase database,
      Worklist worklist,
      UnaryOperator<TokenStore> tokens,
      UnaryOperator<BatchFold<Worklist.Step>> fold) {
    this.log = log;
    this.worklist = worklist;
    this.database = database;
    var generations = new Generations(database);
    this.models = new ReadModels(database, generations);
    this.processors = log.processors();
    var stored =
        ReadModelConfiguration.storedTokens(
            mongo.client(), database, log.serializer(), LogFixture.settings());
    var kept =
        new KeptReadModel<>(
            fold.apply(new ProjectionFold<>(worklist, models)),
            models,
            generations,
            tokens.apply(stored),
            processors);
    this.processor = kept.processor();
    this.register = new ReadModelRegister(List.of(kept));
  }

  WorklistRun started() {
    processor.start();
    return this;
  }

  WorklistRun caughtUp() {
    var head = log.engine().committedHead();
    Await.until("the worklist has caught up", () -> processor.position().compareTo(head) >= 0);
    return this;
  }

  @Nullable Row row(String subject) {
    return models.find(worklist, subject);
  }

  List<Integer> numbers(String subject) {
    Row row = row(subject);
    return row == null ? List.of() : row.numbers();
  }

  String sha256() {
    return new CanonicalDump(models).sha256(worklist.name());
  }

  @Override
  public void close() {
    processor.stop();
    processor.forgetParked();
    processors.destroy();
  }
}
