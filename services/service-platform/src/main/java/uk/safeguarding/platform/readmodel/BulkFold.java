package uk.safeguarding.platform.readmodel;

import java.util.Optional;
import java.util.function.Predicate;
import uk.safeguarding.platform.eventstore.LogPosition;

/**
 * A fold that can make its documents from nothing faster than event by event, and makes the same.
 */
public interface BulkFold<E> extends BatchFold<E> {

  /**
   * Writes the documents as they are after the event at that place; there are none yet.
   *
   * @return which of the events up to there it left out, since they could not be folded: whoever
   *     folds those one by one finds out which to park; empty where it left out none
   */
  Optional<Predicate<E>> foldUpTo(LogPosition place);
}
