package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverEntry;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/**
 * A part of the record should never have been recorded.
 *
 * @param kind which kind of part
 * @param entry the id of the part
 */
public record CareLeaverEntryWithdrawn(
    CareLeaverId careLeaver,
    ChildRef child,
    CareLeaverEntry kind,
    UUID entry,
    WithdrawalReason reason)
    implements CareLeaverSupportEvent {}
