package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.ReopeningGround;

/**
 * Support began again.
 *
 * @param reopenedOn the day on which support began again
 */
public record CareLeaverSupportReopened(
    CareLeaverId careLeaver,
    ChildRef child,
    UUID reopening,
    LocalDate reopenedOn,
    ReopeningGround ground)
    implements CareLeaverSupportEvent {}
