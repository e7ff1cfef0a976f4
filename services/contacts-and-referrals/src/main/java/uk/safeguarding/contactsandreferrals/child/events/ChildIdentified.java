package uk.safeguarding.contactsandreferrals.child.events;

import java.util.SortedMap;
import uk.safeguarding.contactsandreferrals.child.MilestoneMonth;
import uk.safeguarding.kernel.ChildRef;

/**
 * The vault gave a child its reference. Nothing tells whether it replaces another.
 *
 * @param ageMilestones the months in which the child reaches the ages at which duties change, by
 *     age in years; empty before birth
 */
public record ChildIdentified(ChildRef child, SortedMap<Integer, MilestoneMonth> ageMilestones)
    implements ChildIdentityEvent {}
