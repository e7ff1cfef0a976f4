package uk.safeguarding.platform.readmodel;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A read model: a pure fold of one kind of event into documents. Folding an event twice gives the
 * same document; no clock, no random id, no order of a map may show.
 *
 * @param <E> the events it folds; all others are passed over
 * @param <V> the document, a record
 */
public interface Projection<E, V> {

  /** The read model's name, which is its collection's name; for the question it answers. */
  String name();

  Class<E> eventType();

  Class<V> documentType();

  /**
   * What an event belongs to: events of one subject are folded in order, and parked together if one
   * fails.
   */
  String subject(E event);

  /**
   * The documents that an event may change. A document belongs to one subject: an event that was
   * parked and is tried again would not be folded into a document that another subject's later
   * event has changed meanwhile.
   */
  Collection<String> keys(E event);

  /** The document of this key after an event; the document is null before its first. */
  Change<V> evolve(String key, @Nullable V document, Logged<E> event);

  /** How many segments may be folded at once. */
  default int segments() {
    return 1;
  }
}
