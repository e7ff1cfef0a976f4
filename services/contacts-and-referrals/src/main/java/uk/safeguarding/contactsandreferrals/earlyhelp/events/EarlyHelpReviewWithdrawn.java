package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.util.UUID;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The review should never have been recorded.
 *
 * @param review the review, by the id that its sender chose
 */
public record EarlyHelpReviewWithdrawn(
    EarlyHelpId earlyHelp, ChildRef child, UUID review, WithdrawalReason reason)
    implements EarlyHelpEvent {}
