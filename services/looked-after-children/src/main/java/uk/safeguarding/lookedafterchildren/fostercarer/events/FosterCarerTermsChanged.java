package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerKind;

/**
 * The terms of an approval changed.
 *
 * @param kind the kind of fostering
 * @param places for how many children they may foster at a time
 */
public record FosterCarerTermsChanged(
    FosterCarerId carer, UUID terms, FosterCarerKind kind, int places, LocalDate changedOn)
    implements FosterCarerEvent {}
