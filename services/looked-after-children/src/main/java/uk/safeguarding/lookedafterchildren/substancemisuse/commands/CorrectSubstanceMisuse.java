package uk.safeguarding.lookedafterchildren.substancemisuse.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;

/**
 * Correct when a problem was identified.
 *
 * @param identifiedOn the day on which the problem was identified
 */
public record CorrectSubstanceMisuse(
    @TargetAggregateIdentifier SubstanceMisuseId misuse, LocalDate identifiedOn)
    implements SubstanceMisuseCommand {}
