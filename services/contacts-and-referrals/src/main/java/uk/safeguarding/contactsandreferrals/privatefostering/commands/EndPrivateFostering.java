package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringEndReason;

/** Record that the arrangement ended. */
public record EndPrivateFostering(
    @TargetAggregateIdentifier PrivateFosteringArrangementId arrangement,
    LocalDate endedOn,
    PrivateFosteringEndReason reason)
    implements PrivateFosteringCommand {}
