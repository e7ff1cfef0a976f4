package uk.safeguarding.contactsandreferrals.child.commands;

import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.child.ChildIdentityId;
import uk.safeguarding.contactsandreferrals.child.MilestoneMonth;

/**
 * A reference was given, or asked for again; the log follows what the vault knows of its birth.
 *
 * @param ageMilestones the months in which the child reaches the ages at which duties change, by
 *     age in years; empty before birth
 */
public record IdentifyChild(
    @TargetAggregateIdentifier ChildIdentityId identity,
    SortedMap<Integer, MilestoneMonth> ageMilestones)
    implements ChildIdentityCommand {}
