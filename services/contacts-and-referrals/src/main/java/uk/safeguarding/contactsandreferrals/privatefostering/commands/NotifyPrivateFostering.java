package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringNotifier;
import uk.safeguarding.kernel.ChildRef;

/**
 * Record that the council was told of an arrangement.
 *
 * @param age of the child on the day of the notification, in completed years; null before birth
 * @param notifiedOn the day on which the council was told, or became aware
 * @param startsOn the day on which the arrangement began or is to begin
 */
public record NotifyPrivateFostering(
    @TargetAggregateIdentifier PrivateFosteringArrangementId arrangement,
    ChildRef child,
    @Nullable Integer age,
    LocalDate notifiedOn,
    PrivateFosteringNotifier notifiedBy,
    LocalDate startsOn)
    implements PrivateFosteringCommand {}
