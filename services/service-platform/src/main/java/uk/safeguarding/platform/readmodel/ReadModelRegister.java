package uk.safeguarding.platform.readmodel;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.AxonException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.LogProcessors;

/**
 * The read models of a service, each with the processor that keeps it; how they are rebuilt from
 * the log.
 */
public final class ReadModelRegister {

  private static final String TOKENS = "trackingtokens";
  private static final String PROCESSOR = "processorName";

  /** A start looks for its token, and the server may be slow to answer. */
  private static final RetryTemplate PATIENCE =
      new RetryTemplate(
          RetryPolicy.builder()
              .includes(AxonException.class, MongoException.class)
              .delay(Duration.ofSeconds(1))
              .maxRetries(60)
              .build());

  /** A read model and its processor. */
  public record Running(BatchFold<?> fold, LogProcessor processor) {}

  private final List<Running> running;
  private final MongoDatabase database;

  ReadModelRegister(List<Running> running, MongoDatabase database) {
    this.running = running;
    this.database = database;
  }

  public List<Running> running() {
    return running;
  }

  /** The processors that keep the read models. */
  public LogProcessors processors() {
    return new LogProcessors(running.stream().map(Running::processor).toList());
  }

  /**
   * Throws every read model away and folds the log anew; returns at once, while the fold goes on.
   */
  public synchronized void rebuild() {
    running.forEach(each -> each.processor().stop());
    try {
      running.forEach(this::forget);
    } finally {
      // Whatever could not be forgotten, no reader is left behind stopped.
      running.forEach(each -> PATIENCE.invoke(each.processor()::start));
    }
  }

  private void forget(Running model) {
    model.fold().collections().forEach(name -> database.getCollection(name).drop());
    database.getCollection(TOKENS).deleteMany(Filters.eq(PROCESSOR, model.processor().name()));
    model.processor().forgetParked();
  }
}
