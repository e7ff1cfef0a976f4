package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringSuitability;

/** Record whether the arrangement is suitable. */
public record DecidePrivateFosteringSuitability(
    @TargetAggregateIdentifier PrivateFosteringArrangementId arrangement,
    LocalDate decidedOn,
    PrivateFosteringSuitability decision)
    implements PrivateFosteringCommand {}
