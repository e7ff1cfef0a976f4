package uk.safeguarding.platform.readmodel;

import java.util.List;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.ParkingReader;
import uk.safeguarding.platform.processing.ProcessorFactory;

/** A read model: the generation of it that answers, and how the next is made beside it. */
final class KeptReadModel<E> {

  private final GenerationKeeping<E> keeping;
  private final Generations generations;
  private final GenerationRemains remains;
  private final LogProcessor live;

  KeptReadModel(
      BatchFold<E> fold,
      ReadModels models,
      Generations generations,
      TokenStore tokens,
      ProcessorFactory processors) {
    this.keeping = new GenerationKeeping<>(fold, models, tokens, processors);
    this.generations = generations;
    this.remains = generations.remains(fold, processors);
    this.live = processors.parkingErrors(fold.name(), this::firstReader, tokens, fold.segments());
    generations.add(fold);
  }

  BatchFold<E> fold() {
    return keeping.fold();
  }

  /** Keeps the generation that answers, whichever that is. */
  LogProcessor processor() {
    return live;
  }

  /** Whatever an end in the middle has left behind is cleared away before anybody reads. */
  private ParkingReader firstReader() {
    long generation = answering();
    remains.clearAllBut(generation);
    if (!keeping.isBegun(generation)) {
      // What is parked was parked beside documents that are lost.
      remains.forgetParked(generation);
    }
    return keeping.reader(generation, keeping.folding(generation));
  }

  private long answering() {
    return generations.live(fold().name());
  }

  /** Makes the next generation, and lets it answer from then on. */
  void rebuild() {
    long before = answering();
    try (var next = next()) {
      next.fold();
      next.takePlaceOf(live);
    }
    remains.clearLater(before);
  }

  /** Makes the next generation, compares it with the one that answers, and throws it away. */
  List<Comparison> verify() {
    try (var next = next()) {
      next.fold();
      return next.comparedWith(live);
    }
  }

  private NextGeneration<E> next() {
    return new NextGeneration<>(keeping, generations, remains, answering() + 1);
  }
}
