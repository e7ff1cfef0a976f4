package uk.safeguarding.lookedafterchildren.substancemisuse.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseIntervention;

/**
 * Correct the help that was offered.
 *
 * @param offeredOn the day on which help was received, or refused
 */
public record CorrectSubstanceMisuseIntervention(
    @TargetAggregateIdentifier SubstanceMisuseId misuse,
    SubstanceMisuseIntervention intervention,
    LocalDate offeredOn)
    implements SubstanceMisuseCommand {}
