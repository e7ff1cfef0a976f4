package uk.safeguarding.childprotection.plan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Record that a child became subject of a plan.
 *
 * @param age of the child on the day of the start, in completed years; null before birth
 * @param conference that decided on the plan, also after a move from another area
 * @param category of abuse or neglect under which the plan goes on; null where the plan ends
 * @param startedOn the day of that conference
 * @param previousPlanEndedOn the last day of the child's latest plan before this one; null where
 *     there was none
 */
public record StartChildProtectionPlan(
    @TargetAggregateIdentifier ChildProtectionPlanId plan,
    ChildRef child,
    @Nullable Integer age,
    InitialChildProtectionConferenceId conference,
    CategoryOfAbuse category,
    LocalDate startedOn,
    @Nullable LocalDate previousPlanEndedOn)
    implements ChildProtectionPlanCommand {}
