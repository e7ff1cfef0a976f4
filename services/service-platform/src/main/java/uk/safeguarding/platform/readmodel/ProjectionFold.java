package uk.safeguarding.platform.readmodel;

import java.util.Collection;
import java.util.List;

/** A projection as a fold: each document by itself, each event once by its place in the log. */
record ProjectionFold<E, V>(Projection<E, V> projection, ReadModels models)
    implements BatchFold<E> {

  @Override
  public String name() {
    return projection.name();
  }

  @Override
  public List<String> collections() {
    return List.of(projection.name());
  }

  @Override
  public Class<E> eventType() {
    return projection.eventType();
  }

  @Override
  public String subject(E event) {
    return projection.subject(event);
  }

  @Override
  public BatchFold<E> into(ReadModels others) {
    return new ProjectionFold<>(projection, others);
  }

  @Override
  public int segments() {
    return projection.segments();
  }

  @Override
  public Batch<E> begin(List<E> events) {
    Documents<V> documents = models.documents(projection.name(), projection.documentType());
    documents.load(events.stream().flatMap(event -> keys(event).stream()).toList());
    return new Batch<>() {
      @Override
      public void fold(Logged<E> event) {
        Collection<String> keys = projection.keys(event.event());
        documents.load(keys);
        // All folds before the first takes effect: an event that fails in one of its documents
        // changes none.
        List<Runnable> folded =
            keys.stream().map(key -> documents.at(key).fold(projection, event)).toList();
        folded.forEach(Runnable::run);
      }

      @Override
      public void write() {
        documents.write();
      }
    };
  }

  private Collection<String> keys(E event) {
    try {
      return projection.keys(event);
    } catch (RuntimeException unfoldable) {
      // It fails again when its turn comes, and is parked alone instead of with its whole batch.
      return List.of();
    }
  }
}
