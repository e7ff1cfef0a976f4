package uk.safeguarding.lookedafterchildren.substancemisuse.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseId;

/** The problem should never have been recorded. */
public record SubstanceMisuseWithdrawn(
    SubstanceMisuseId misuse, ChildRef child, WithdrawalReason reason)
    implements SubstanceMisuseEvent {}
