package uk.safeguarding.platform.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * An aggregate that a command took from memory, unread: what was decided on it holds when events
 * came of it, for the log takes none after an unknown one, and otherwise only when the log tells
 * that it knows no later one.
 */
final class Recollection {

  private static final ScopedValue<List<Recollection>> OF_THIS_COMMAND = ScopedValue.newInstance();

  private final long version;
  private final CurrentVersion current;
  private boolean appended;

  /** Asks the log; what turns out to be of yesterday is forgotten. */
  interface CurrentVersion {
    boolean is(long version);
  }

  private Recollection(long version, CurrentVersion current) {
    this.version = version;
    this.current = current;
  }

  /** Notes that the command in hand is decided on this aggregate as it is remembered. */
  static void of(EventSourcedAggregate<?> remembered, CurrentVersion current) {
    var recollection = new Recollection(remembered.version(), current);
    OF_THIS_COMMAND.get().add(recollection);
    // While the aggregate is still locked: whoever follows may change its version.
    CurrentUnitOfWork.get()
        .afterCommit(_ -> recollection.appended = remembered.version() != recollection.version);
  }

  /**
   * Does what a command asks for, and does it again where it was decided, or refused, on what is
   * not the latest.
   */
  static <R> R decided(Supplier<R> command) {
    var recollections = new ArrayList<Recollection>();
    try {
      R result = ScopedValue.where(OF_THIS_COMMAND, recollections).call(command::get);
      if (allHold(recollections)) {
        return result;
      }
    } catch (RuntimeException refusal) {
      if (allHold(recollections)) {
        throw refusal;
      }
    }
    return ScopedValue.where(OF_THIS_COMMAND, new ArrayList<Recollection>()).call(command::get);
  }

  private static boolean allHold(List<Recollection> recollections) {
    return recollections.stream().allMatch(Recollection::holds);
  }

  private boolean holds() {
    return appended || current.is(version);
  }
}
