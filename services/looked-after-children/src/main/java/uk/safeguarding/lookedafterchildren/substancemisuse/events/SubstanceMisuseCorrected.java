package uk.safeguarding.lookedafterchildren.substancemisuse.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;

/**
 * The day of the identification was recorded wrongly; it was this.
 *
 * @param identifiedOn the day on which the problem was identified
 */
public record SubstanceMisuseCorrected(
    SubstanceMisuseId misuse, ChildRef child, LocalDate identifiedOn)
    implements SubstanceMisuseEvent {}
