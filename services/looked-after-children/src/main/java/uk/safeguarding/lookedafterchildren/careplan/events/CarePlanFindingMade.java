package uk.safeguarding.lookedafterchildren.careplan.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** Practice differed from a rule of {@code CarePlanPractice}. */
public record CarePlanFindingMade(CarePlanId plan, ChildRef child, Finding finding)
    implements CarePlanEvent {}
