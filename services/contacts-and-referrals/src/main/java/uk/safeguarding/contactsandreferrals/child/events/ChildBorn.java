package uk.safeguarding.contactsandreferrals.child.events;

import java.util.SortedMap;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Month;

/**
 * A child that was identified before its birth was born.
 *
 * @param ageMilestones the months in which the child reaches the ages at which duties change, by
 *     age in years; empty before birth
 */
public record ChildBorn(ChildRef child, SortedMap<Integer, Month> ageMilestones)
    implements ChildIdentityEvent {}
