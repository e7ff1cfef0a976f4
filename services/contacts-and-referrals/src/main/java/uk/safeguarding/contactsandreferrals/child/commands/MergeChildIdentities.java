package uk.safeguarding.contactsandreferrals.child.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.child.ChildIdentityId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The vault has found two references to be one child.
 *
 * @param other the reference that leads to this child from now on
 */
public record MergeChildIdentities(
    @TargetAggregateIdentifier ChildIdentityId identity, ChildRef other)
    implements ChildIdentityCommand {}
