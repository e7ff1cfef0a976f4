package uk.safeguarding.contactsandreferrals.child.events;

import java.util.SortedMap;
import uk.safeguarding.contactsandreferrals.child.MilestoneMonth;
import uk.safeguarding.kernel.ChildRef;

/**
 * The months in which the child reaches its milestones were wrong; they are these.
 *
 * @param ageMilestones the months in which the child reaches the ages at which duties change, by
 *     age in years; empty before birth
 */
public record AgeMilestonesCorrected(
    ChildRef child, SortedMap<Integer, MilestoneMonth> ageMilestones)
    implements ChildIdentityEvent {}
