package uk.safeguarding.lookedafterchildren.careleaver.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** The record should never have been made. */
public record CareLeaverWithdrawn(CareLeaverId careLeaver, ChildRef child, WithdrawalReason reason)
    implements CareLeaverSupportEvent {}
