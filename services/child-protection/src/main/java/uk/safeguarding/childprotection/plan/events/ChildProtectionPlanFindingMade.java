package uk.safeguarding.childprotection.plan.events;

import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code ChildProtectionPlanPractice}. */
public record ChildProtectionPlanFindingMade(
    ChildProtectionPlanId plan, ChildRef child, Finding finding)
    implements ChildProtectionPlanEvent {}
