package uk.safeguarding.childprotection.plan.events;

import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction, or what was recorded late, showed that practice had kept to the rule. */
public record ChildProtectionPlanFindingCleared(
    ChildProtectionPlanId plan, ChildRef child, Finding finding)
    implements ChildProtectionPlanEvent {}
