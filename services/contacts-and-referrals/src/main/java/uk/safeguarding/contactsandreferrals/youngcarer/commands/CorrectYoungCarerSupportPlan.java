package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;

/** Correct when the plan of support started. */
public record CorrectYoungCarerSupportPlan(
    @TargetAggregateIdentifier YoungCarerId carer, LocalDate startedOn)
    implements YoungCarerCommand {}
