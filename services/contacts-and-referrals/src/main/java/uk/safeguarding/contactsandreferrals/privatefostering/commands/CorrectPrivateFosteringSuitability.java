package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringSuitability;

/** Correct the decision on suitability. */
public record CorrectPrivateFosteringSuitability(
    @TargetAggregateIdentifier PrivateFosteringArrangementId arrangement,
    LocalDate decidedOn,
    PrivateFosteringSuitability decision)
    implements PrivateFosteringCommand {}
