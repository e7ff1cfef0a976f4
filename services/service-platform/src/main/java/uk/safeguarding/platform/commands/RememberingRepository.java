package uk.safeguarding.platform.commands;

import com.github.benmanes.caffeine.cache.Cache;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Loads an aggregate from memory where it is remembered, and from its events otherwise. Another
 * instance of the service may have recorded something meanwhile: the log is asked afterwards, and
 * only where nothing was appended (see {@link Recollection}).
 */
final class RememberingRepository<T> extends EventSourcingRepository<T> {

  private final EventStore log;
  private final Cache<String, EventSourcedAggregate<?>> remembered;

  /**
   * @param repository complete, with this log
   * @param remembered by the aggregate's id, shared by the repositories of a service
   */
  RememberingRepository(
      Builder<T> repository, EventStore log, Cache<String, EventSourcedAggregate<?>> remembered) {
    super(repository);
    this.log = log;
    this.remembered = remembered;
  }

  @Override
  protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expectedVersion) {
    EventSourcedAggregate<T> known = remembered(id);
    return known == null ? super.doLoadWithLock(id, expectedVersion) : known;
  }

  private @Nullable EventSourcedAggregate<T> remembered(String id) {
    // The type parameter is the repository's own: the ids of two kinds of aggregate never meet.
    @SuppressWarnings("unchecked")
    var known = (EventSourcedAggregate<T>) remembered.getIfPresent(id);
    if (known == null) {
      return null;
    }
    // A command that fails may leave the aggregate half changed.
    forgetOnRollback(id);
    Recollection.of(known, version -> isLatest(id, version));
    return known;
  }

  private boolean isLatest(String id, long version) {
    if (log.lastSequenceNumberFor(id).filter(last -> last == version).isPresent()) {
      return true;
    }
    remembered.invalidate(id);
    return false;
  }

  @Override
  protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
    super.doSaveWithLock(aggregate);
    String id = aggregate.identifierAsString();
    // Its events are not stored yet, and may never be.
    forgetOnRollback(id);
    remembered.put(id, aggregate);
  }

  private void forgetOnRollback(String id) {
    CurrentUnitOfWork.get().onRollback(_ -> remembered.invalidate(id));
  }
}
