package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Start a plan.
 *
 * @param age of the child on the day of the start, in completed years; null before birth
 * @param assessment the assessment that it follows
 */
public record StartChildInNeedPlan(
    @TargetAggregateIdentifier ChildInNeedPlanId plan,
    ChildRef child,
    @Nullable Integer age,
    AssessmentId assessment,
    LocalDate startedOn)
    implements ChildInNeedPlanCommand {}
