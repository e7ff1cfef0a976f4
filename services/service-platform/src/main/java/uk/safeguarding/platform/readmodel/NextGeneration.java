package uk.safeguarding.platform.readmodel;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.ProcessorFactory;

/**
 * A generation that is made beside the one that answers, and thrown away unless it answers in the
 * end.
 */
final class NextGeneration<E> implements AutoCloseable {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final GenerationKeeping<E> keeping;
  private final Generations generations;
  private final GenerationRemains remains;
  private final long number;
  private final ProcessorFactory log;
  private final BatchFold<E> folding;
  private final LogProcessor processor;
  private boolean answers;

  NextGeneration(
      GenerationKeeping<E> keeping,
      Generations generations,
      GenerationRemains remains,
      long number) {
    this.keeping = keeping;
    this.generations = generations;
    this.remains = remains;
    this.number = number;
    this.log = keeping.processors();
    this.folding = keeping.folding(number);
    this.processor = keeping.processor(number, folding);
  }

  /** Folds the log from its beginning, up to where it ends in no time. */
  void fold() {
    remains.clear(number);
    if (folding instanceof BulkFold<E> bulk) {
      LogPosition head = log.head();
      bulk.foldUpTo(head)
          .ifPresentOrElse(
              left -> foldOneByOne(left, head), () -> keeping.beginBehind(head, number));
    }
    GenerationKeeping.start(processor);
    catchUp();
  }

  private void foldOneByOne(Predicate<E> left, LogPosition head) {
    LogProcessor once = keeping.processor(number, new LeftOut<>(folding, left));
    GenerationKeeping.start(once);
    once.await(head);
    once.stop();
  }

  private void catchUp() {
    long began;
    do {
      began = System.nanoTime();
      processor.await(log.head());
    } while (System.nanoTime() - began > SOON.toNanos());
  }

  /**
   * Answers from now on. Nothing is folded into the old generation meanwhile, so that no reader
   * sees less of the log than a reader before.
   *
   * @param live keeps the old one, and then this
   */
  void takePlaceOf(LogProcessor live) {
    live.stop();
    try {
      processor.await(log.head());
      generations.goLive(keeping.fold().name(), number);
      answers = true;
      live.goOnAs(processor);
    } finally {
      if (!answers) {
        GenerationKeeping.start(live);
      }
    }
  }

  /** Both as of one place of the log, at which they wait for it. */
  List<Comparison> comparedWith(LogProcessor live) {
    live.stop();
    processor.stop();
    LogPosition place = log.head();
    try {
      live.holdAt(place);
      processor.holdAt(place);
      GenerationKeeping.start(processor);
      GenerationKeeping.start(live);
      processor.await(place);
      live.await(place);
      var stored = new DumpComparison(keeping.models(), keeping.models().generation(number));
      return keeping.fold().collections().stream().map(stored::of).toList();
    } finally {
      live.holdAt(null);
      if (!live.running()) {
        GenerationKeeping.start(live);
      }
    }
  }

  @Override
  public void close() {
    if (!answers) {
      processor.stop();
      remains.clear(number);
    }
  }
}
