package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;

/**
 * Record that a plan was reviewed.
 *
 * @param review the review, by the id that its sender chose
 */
public record HoldChildInNeedReview(
    @TargetAggregateIdentifier ChildInNeedPlanId plan, UUID review, LocalDate heldOn)
    implements ChildInNeedPlanCommand {}
