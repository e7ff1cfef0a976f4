package uk.safeguarding.contactsandreferrals.child.events;

import uk.safeguarding.kernel.ChildRef;

/**
 * Two references turned out to be one child, which keeps this one.
 *
 * @param other the reference that leads to this child from now on
 */
public record ChildIdentitiesMerged(ChildRef child, ChildRef other) implements ChildIdentityEvent {}
