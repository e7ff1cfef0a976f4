package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * Record that work on a plan began.
 *
 * @param initiatedOn the day on which work on the plan began
 */
public record InitiatePersonalEducationPlan(
    @TargetAggregateIdentifier PersonalEducationPlanId plan, LocalDate initiatedOn)
    implements PersonalEducationPlanCommand {}
