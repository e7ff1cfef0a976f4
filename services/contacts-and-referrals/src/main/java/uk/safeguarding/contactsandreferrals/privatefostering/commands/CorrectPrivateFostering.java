package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringNotifier;

/**
 * Correct the notification.
 *
 * @param notifiedOn the day on which the council was told, or became aware
 * @param startsOn the day on which the arrangement began or is to begin
 */
public record CorrectPrivateFostering(
    @TargetAggregateIdentifier PrivateFosteringArrangementId arrangement,
    LocalDate notifiedOn,
    PrivateFosteringNotifier notifiedBy,
    LocalDate startsOn)
    implements PrivateFosteringCommand {}
