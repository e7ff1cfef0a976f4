package uk.safeguarding.contactsandreferrals.child.events;

import uk.safeguarding.kernel.ChildRef;

/**
 * Two references had been taken for one child, and are two.
 *
 * @param other the reference that is a child of its own again
 */
public record ChildIdentitiesSeparated(ChildRef child, ChildRef other)
    implements ChildIdentityEvent {}
