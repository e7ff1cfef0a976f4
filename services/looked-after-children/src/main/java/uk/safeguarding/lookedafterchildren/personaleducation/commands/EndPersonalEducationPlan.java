package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanEndReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/** End a plan. */
public record EndPersonalEducationPlan(
    @TargetAggregateIdentifier PersonalEducationPlanId plan,
    PersonalEducationPlanEndReason reason,
    LocalDate endedOn)
    implements PersonalEducationPlanCommand {}
