package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Record that a child appears to be a young carer.
 *
 * @param age of the child on the day of identification, in completed years; null before birth
 * @param identifiedOn the day on which it appeared that the child may have needs for support
 */
public record IdentifyYoungCarer(
    @TargetAggregateIdentifier YoungCarerId carer,
    ChildRef child,
    @Nullable Integer age,
    LocalDate identifiedOn)
    implements YoungCarerCommand {}
