package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.codes.InTouch;

/**
 * Whether the council was in touch with the young person on a day.
 *
 * @param contact the id of the contact
 * @param inTouch the code of SSDA903 item IN_TOUCH
 */
public record CareLeaverContactRecorded(
    CareLeaverId careLeaver, ChildRef child, UUID contact, LocalDate contactOn, InTouch inTouch)
    implements CareLeaverLifeEvent {}
