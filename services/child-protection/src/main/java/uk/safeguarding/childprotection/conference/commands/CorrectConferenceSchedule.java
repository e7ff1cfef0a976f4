package uk.safeguarding.childprotection.conference.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;

/**
 * Correct the day for which a conference is called.
 *
 * @param scheduledFor the day for which it is called
 */
public record CorrectConferenceSchedule(
    @TargetAggregateIdentifier InitialChildProtectionConferenceId conference,
    LocalDate scheduledFor)
    implements InitialChildProtectionConferenceCommand {}
