package uk.safeguarding.childprotection.proceedings.careproceedings.events;

import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction, or what was recorded late, showed that practice had kept to the rule. */
public record CareProceedingsFindingCleared(
    CareProceedingsId proceedings, ChildRef child, Finding finding)
    implements CareProceedingsEvent {}
