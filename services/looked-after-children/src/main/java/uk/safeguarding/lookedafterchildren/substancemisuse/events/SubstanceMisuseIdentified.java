package uk.safeguarding.lookedafterchildren.substancemisuse.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;

/**
 * A substance misuse problem was identified.
 *
 * @param age of the child on the day of the identification, in completed years
 * @param identifiedOn the day on which the problem was identified
 */
public record SubstanceMisuseIdentified(
    SubstanceMisuseId misuse, ChildRef child, @Nullable Integer age, LocalDate identifiedOn)
    implements SubstanceMisuseEvent {}
