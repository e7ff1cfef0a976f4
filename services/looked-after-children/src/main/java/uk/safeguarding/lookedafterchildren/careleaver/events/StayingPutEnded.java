package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.StayingPutEndReason;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/**
 * The young person no longer stays with former foster carers.
 *
 * @param arrangement the id of the arrangement
 * @param ended the last day of the arrangement; of a birthday the month only
 */
public record StayingPutEnded(
    CareLeaverId careLeaver,
    ChildRef child,
    UUID arrangement,
    KnownDay ended,
    StayingPutEndReason reason)
    implements CareLeaverLifeEvent {}
