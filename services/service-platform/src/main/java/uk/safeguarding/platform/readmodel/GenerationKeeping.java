package uk.safeguarding.platform.readmodel;

import com.mongodb.MongoException;
import java.time.Duration;
import org.axonframework.common.AxonException;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.ParkingReader;
import uk.safeguarding.platform.processing.ProcessorFactory;

/** How every generation of a read model is kept: folded into its own collections. */
record GenerationKeeping<E>(
    BatchFold<E> fold, ReadModels models, TokenStore tokens, ProcessorFactory processors) {

  private static final RetryTemplate PATIENCE =
      new RetryTemplate(
          RetryPolicy.builder()
              .includes(AxonException.class, MongoException.class)
              .delay(Duration.ofSeconds(1))
              .maxRetries(60)
              .build());

  /** The fold into the collections of a generation. */
  BatchFold<E> folding(long generation) {
    return fold.into(models.generation(generation));
  }

  /** The name under which a generation's place in the log and what it parked are kept. */
  String storedAs(long generation) {
    return Generations.stored(fold.name(), generation);
  }

  ParkingReader reader(long generation, BatchFold<E> folding) {
    return new ParkingReader(
        storedAs(generation), new ReadModelWriter<>(folding), new SubjectSequence<>(fold));
  }

  LogProcessor processor(long generation, BatchFold<E> folding) {
    return processors.parkingErrors(
        fold.name(), () -> reader(generation, folding), tokens, fold.segments());
  }

  boolean isBegun(long generation) {
    return tokens.fetchSegments(storedAs(generation)).length > 0;
  }

  /** Its reader begins behind that place. */
  void beginBehind(LogPosition place, long generation) {
    tokens.initializeTokenSegments(storedAs(generation), fold.segments(), place);
  }

  /** MongoDB may be slow to answer when a reader looks for its place. */
  static void start(LogProcessor processor) {
    PATIENCE.invoke(processor::start);
  }
}
