package uk.safeguarding.platform.worklists;

import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.readmodel.Projection;

/**
 * One list of what is to be done: a read model, from which an item goes when it is done. Its name
 * is its address, {@code referral-decisions-due}; every bean of this kind is served as JSON and as
 * a page.
 *
 * @param <E> the events that put an item on the list or take it off
 */
public interface WorkList<E extends ServiceEvent> extends Projection<E, WorkItem> {

  /** What the page calls it, {@code Referral decisions due}. */
  String title();

  /** The limit that runs, and where it is written. */
  String limit();

  @Override
  default Class<WorkItem> documentType() {
    return WorkItem.class;
  }

  @Override
  default String subject(E event) {
    return event.subject();
  }
}
