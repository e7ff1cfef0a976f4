package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverEndReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/**
 * The end of support was recorded wrongly; it was this.
 *
 * @param ended the last day of support; of a birthday the month only
 */
public record CareLeaverSupportEndCorrected(
    CareLeaverId careLeaver, ChildRef child, UUID end, KnownDay ended, CareLeaverEndReason reason)
    implements CareLeaverSupportEvent {}
