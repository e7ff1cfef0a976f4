package uk.safeguarding.contactsandreferrals.child.events;

import java.util.SortedMap;
import uk.safeguarding.contactsandreferrals.child.MilestoneMonth;
import uk.safeguarding.kernel.ChildRef;

/**
 * A child that was identified before its birth was born.
 *
 * @param ageMilestones the months in which the child reaches the ages at which duties change, by
 *     age in years; empty before birth
 */
public record ChildBorn(ChildRef child, SortedMap<Integer, MilestoneMonth> ageMilestones)
    implements ChildIdentityEvent {}
