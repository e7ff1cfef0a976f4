package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;

/** Start the plan of support. */
public record StartYoungCarerSupportPlan(
    @TargetAggregateIdentifier YoungCarerId carer, LocalDate startedOn)
    implements YoungCarerCommand {}
