package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;

/**
 * Record that the child was visited.
 *
 * @param visit the visit, by the id that its sender chose
 */
public record RecordPrivateFosteringVisit(
    @TargetAggregateIdentifier PrivateFosteringArrangementId arrangement,
    UUID visit,
    LocalDate visitedOn)
    implements PrivateFosteringCommand {}
