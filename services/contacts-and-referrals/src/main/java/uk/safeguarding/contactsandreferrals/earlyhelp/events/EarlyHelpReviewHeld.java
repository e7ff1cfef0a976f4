package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The plan was reviewed.
 *
 * @param review the review, by the id that its sender chose
 */
public record EarlyHelpReviewHeld(
    EarlyHelpId earlyHelp, ChildRef child, UUID review, LocalDate heldOn)
    implements EarlyHelpEvent {}
