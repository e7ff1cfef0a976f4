package uk.safeguarding.lookedafterchildren.substancemisuse.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseIntervention;

/**
 * The help was recorded wrongly; it was this.
 *
 * @param offeredOn the day on which help was received, or refused
 */
public record SubstanceMisuseInterventionCorrected(
    SubstanceMisuseId misuse,
    ChildRef child,
    SubstanceMisuseIntervention intervention,
    LocalDate offeredOn)
    implements SubstanceMisuseEvent {}
