package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * Record a meeting about a plan.
 *
 * @param meeting by which it can be withdrawn
 */
public record HoldPersonalEducationPlanMeeting(
    @TargetAggregateIdentifier PersonalEducationPlanId plan, UUID meeting, LocalDate heldOn)
    implements PersonalEducationPlanCommand {}
