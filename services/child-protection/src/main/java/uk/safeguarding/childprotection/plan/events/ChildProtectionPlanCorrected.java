package uk.safeguarding.childprotection.plan.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;

/**
 * How the plan began was recorded wrongly; it was like this.
 *
 * @param conference that decided on the plan, also after a move from another area
 * @param category of abuse or neglect under which the plan goes on; null where the plan ends
 * @param startedOn the day of that conference
 * @param previousPlanEndedOn the last day of the child's latest plan before this one; null where
 *     there was none
 */
public record ChildProtectionPlanCorrected(
    ChildProtectionPlanId plan,
    ChildRef child,
    InitialChildProtectionConferenceId conference,
    CategoryOfAbuse category,
    LocalDate startedOn,
    @Nullable LocalDate previousPlanEndedOn)
    implements ChildProtectionPlanEvent {}
