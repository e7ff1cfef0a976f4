package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerKind;

/**
 * Record a change of the terms of approval.
 *
 * @param kind the kind of fostering
 * @param places for how many children they may foster at a time
 */
public record ChangeFosterCarerTerms(
    @TargetAggregateIdentifier FosterCarerId carer,
    UUID terms,
    FosterCarerKind kind,
    int places,
    LocalDate changedOn)
    implements FosterCarerEntryCommand {}
