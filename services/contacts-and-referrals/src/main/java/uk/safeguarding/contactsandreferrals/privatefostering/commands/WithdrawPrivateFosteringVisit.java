package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a visit that should never have been recorded.
 *
 * @param visit the visit, by the id that its sender chose
 */
public record WithdrawPrivateFosteringVisit(
    @TargetAggregateIdentifier PrivateFosteringArrangementId arrangement,
    UUID visit,
    WithdrawalReason reason)
    implements PrivateFosteringCommand {}
