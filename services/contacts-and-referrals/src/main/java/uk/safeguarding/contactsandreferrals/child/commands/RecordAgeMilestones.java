package uk.safeguarding.contactsandreferrals.child.commands;

import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.child.ChildIdentityId;
import uk.safeguarding.contactsandreferrals.child.MilestoneMonth;

/**
 * The vault has learned the day of birth, or another; the log follows.
 *
 * @param ageMilestones the months in which the child reaches the ages at which duties change, by
 *     age in years; empty before birth
 */
public record RecordAgeMilestones(
    @TargetAggregateIdentifier ChildIdentityId identity,
    SortedMap<Integer, MilestoneMonth> ageMilestones)
    implements ChildIdentityCommand {}
