package uk.safeguarding.platform.worklists;

import java.util.Set;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.platform.readmodel.Projection;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;

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

  /** Who may see it; nobody else is told even that it exists. */
  default Set<Role> readers() {
    return RecordAccess.OF_AGENCIES.readers();
  }

  @Override
  default Class<WorkItem> documentType() {
    return WorkItem.class;
  }

  @Override
  default String subject(E event) {
    return event.subject();
  }
}
