package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;

/** Correct when the assessment started. */
public record CorrectYoungCarerAssessment(
    @TargetAggregateIdentifier YoungCarerId carer, LocalDate startedOn)
    implements YoungCarerCommand {}
