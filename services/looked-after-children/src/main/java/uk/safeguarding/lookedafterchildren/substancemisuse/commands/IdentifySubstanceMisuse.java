package uk.safeguarding.lookedafterchildren.substancemisuse.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;

/**
 * Record that a problem was identified.
 *
 * @param age of the child on the day of the identification, in completed years
 * @param identifiedOn the day on which the problem was identified
 */
public record IdentifySubstanceMisuse(
    @TargetAggregateIdentifier SubstanceMisuseId misuse,
    ChildRef child,
    @Nullable Integer age,
    LocalDate identifiedOn)
    implements SubstanceMisuseCommand {}
