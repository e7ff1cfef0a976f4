package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.AdopterLeavingReason;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Correct the leaving. */
public record CorrectAdopterLeaving(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter,
    AdopterLeavingReason reason,
    LocalDate leftOn)
    implements ProspectiveAdopterCommand {}
