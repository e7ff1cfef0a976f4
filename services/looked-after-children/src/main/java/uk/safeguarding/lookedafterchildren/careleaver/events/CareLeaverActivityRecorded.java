package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.codes.Activity;

/**
 * What the young person mainly does from a day on.
 *
 * @param occupation the id of the occupation
 * @param activity the code of SSDA903 item ACTIV
 */
public record CareLeaverActivityRecorded(
    CareLeaverId careLeaver, ChildRef child, UUID occupation, Activity activity, LocalDate since)
    implements CareLeaverLifeEvent {}
