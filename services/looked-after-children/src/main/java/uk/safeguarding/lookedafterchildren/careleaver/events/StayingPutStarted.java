package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;

/**
 * The young person stays with former foster carers after 18.
 *
 * @param arrangement the id of the arrangement
 * @param startedIn the month of its start, which is the 18th birthday
 */
public record StayingPutStarted(
    CareLeaverId careLeaver, ChildRef child, UUID arrangement, MilestoneMonth startedIn)
    implements CareLeaverLifeEvent {}
