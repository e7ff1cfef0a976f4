package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * Start the personal education plan of a child who became looked after.
 *
 * @param age of the child on that day, in completed years
 * @param periodOfCare the period of care that the plan is made for
 * @param lookedAfterFrom the day on which the child became looked after
 */
public record StartPersonalEducationPlan(
    @TargetAggregateIdentifier PersonalEducationPlanId plan,
    ChildRef child,
    @Nullable Integer age,
    UUID periodOfCare,
    LocalDate lookedAfterFrom)
    implements PersonalEducationPlanCommand {}
