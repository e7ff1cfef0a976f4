package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;

/**
 * Correct how a plan began.
 *
 * @param assessment the assessment that it follows
 */
public record CorrectChildInNeedPlan(
    @TargetAggregateIdentifier ChildInNeedPlanId plan, AssessmentId assessment, LocalDate startedOn)
    implements ChildInNeedPlanCommand {}
