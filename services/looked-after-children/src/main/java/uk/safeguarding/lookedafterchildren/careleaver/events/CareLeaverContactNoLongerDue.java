package uk.safeguarding.lookedafterchildren.careleaver.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** No contact with the young person is due any more. */
public record CareLeaverContactNoLongerDue(CareLeaverId careLeaver, ChildRef child)
    implements CareLeaverSupportEvent {}
