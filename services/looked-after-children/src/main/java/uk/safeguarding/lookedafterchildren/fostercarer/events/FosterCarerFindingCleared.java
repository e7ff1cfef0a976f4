package uk.safeguarding.lookedafterchildren.fostercarer.events;

import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** A correction showed that practice had kept to the rule. */
public record FosterCarerFindingCleared(FosterCarerId carer, Finding finding)
    implements FosterCarerEvent {}
