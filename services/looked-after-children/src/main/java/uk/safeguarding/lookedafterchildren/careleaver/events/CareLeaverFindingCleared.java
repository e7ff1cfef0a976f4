package uk.safeguarding.lookedafterchildren.careleaver.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** A later record showed that practice had kept to the rule. */
public record CareLeaverFindingCleared(CareLeaverId careLeaver, ChildRef child, Finding finding)
    implements CareLeaverSupportEvent {}
