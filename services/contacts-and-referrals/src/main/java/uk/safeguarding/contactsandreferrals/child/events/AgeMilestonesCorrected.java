package uk.safeguarding.contactsandreferrals.child.events;

import java.util.SortedMap;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Month;

/**
 * The months in which the child reaches its milestones were wrong; they are these.
 *
 * @param ageMilestones the months in which the child reaches the ages at which duties change, by
 *     age in years; empty before birth
 */
public record AgeMilestonesCorrected(ChildRef child, SortedMap<Integer, Month> ageMilestones)
    implements ChildIdentityEvent {}
