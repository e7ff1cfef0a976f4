package uk.safeguarding.childprotection.conference.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.conference.RearrangementReason;

/**
 * Call a conference for another day: it is not held on the one it was called for.
 *
 * @param rearrangement the id of this rearrangement
 * @param scheduledFor the day for which it is called
 */
public record RearrangeConference(
    @TargetAggregateIdentifier InitialChildProtectionConferenceId conference,
    UUID rearrangement,
    RearrangementReason reason,
    LocalDate scheduledFor)
    implements InitialChildProtectionConferenceCommand {}
