package uk.safeguarding.lookedafterchildren.fostercarer.events;

import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** Practice differed from a rule of {@code FosterCarerPractice}. */
public record FosterCarerFindingMade(FosterCarerId carer, Finding finding)
    implements FosterCarerEvent {}
