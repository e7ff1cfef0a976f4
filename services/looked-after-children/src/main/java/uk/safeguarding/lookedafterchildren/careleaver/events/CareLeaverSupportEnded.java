package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverEndReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/**
 * Support ended.
 *
 * @param ended the last day of support; of a birthday the month only
 */
public record CareLeaverSupportEnded(
    CareLeaverId careLeaver, ChildRef child, UUID end, KnownDay ended, CareLeaverEndReason reason)
    implements CareLeaverSupportEvent {}
