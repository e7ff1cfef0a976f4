package uk.safeguarding.contactsandreferrals.child.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.child.ChildIdentityId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The vault has taken a merge back.
 *
 * @param other the reference that is a child of its own again
 */
public record SeparateChildIdentities(
    @TargetAggregateIdentifier ChildIdentityId identity, ChildRef other)
    implements ChildIdentityCommand {}
