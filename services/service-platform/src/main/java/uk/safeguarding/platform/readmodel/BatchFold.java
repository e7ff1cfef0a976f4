package uk.safeguarding.platform.readmodel;

import java.util.List;

/**
 * A fold of one kind of event into documents of one or more collections, a batch of events at a
 * time: pure, as a {@link Projection} is, and the same after an event that comes twice.
 *
 * @param <E> the events it folds; all others are passed over
 */
public interface BatchFold<E> {

  /** The read model's name; for the question it answers. */
  String name();

  /** The collections that it alone writes, and that a rebuild throws away. */
  List<String> collections();

  Class<E> eventType();

  /**
   * What an event belongs to: events of one subject are folded in order, and parked together if one
   * fails.
   */
  String subject(E event);

  /** Begins with a batch of events, of which it may load at once what they will ask for. */
  Batch<E> begin(List<E> events);

  /** The same fold into other collections of these names: another generation of the read model. */
  BatchFold<E> into(ReadModels models);

  /** How many segments may be folded at once. */
  default int segments() {
    return 1;
  }

  /** The documents that one batch of events changes. */
  interface Batch<E> {

    /** Takes an event in, or changes nothing and throws. */
    void fold(Logged<E> event);

    /** Writes what has changed; does nothing the second time. */
    void write();
  }
}
