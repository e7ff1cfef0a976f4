package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * Correct how a plan began.
 *
 * @param periodOfCare the period of care that the plan is made for
 * @param lookedAfterFrom the day on which the child became looked after
 */
public record CorrectPersonalEducationPlan(
    @TargetAggregateIdentifier PersonalEducationPlanId plan,
    UUID periodOfCare,
    LocalDate lookedAfterFrom)
    implements PersonalEducationPlanCommand {}
