package uk.safeguarding.platform.readmodel;

import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.LogProcessors;

/** The read models of a service: how they are made anew from the log, and held against it. */
public final class ReadModelRegister {

  private final List<KeptReadModel<?>> kept;

  ReadModelRegister(List<KeptReadModel<?>> kept) {
    this.kept = kept;
  }

  /** The names of all collections. */
  public Stream<String> collections() {
    return kept.stream().flatMap(each -> each.fold().collections().stream());
  }

  /** The processors that keep the read models. */
  public LogProcessors processors() {
    return new LogProcessors(kept.stream().<LogProcessor>map(KeptReadModel::processor).toList());
  }

  /**
   * Folds the log anew, one read model after the other, each beside the one that goes on answering;
   * returns when the last has taken its place.
   */
  public synchronized void rebuild() {
    kept.forEach(KeptReadModel::rebuild);
  }

  /** Folds the log anew, compares the outcome with what answers, and throws it away. */
  public synchronized List<Comparison> verify() {
    return kept.stream().flatMap(each -> each.verify().stream()).toList();
  }
}
