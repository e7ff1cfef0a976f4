package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;

/** Start the assessment of the child's needs. */
public record StartYoungCarerAssessment(
    @TargetAggregateIdentifier YoungCarerId carer, LocalDate startedOn)
    implements YoungCarerCommand {}
