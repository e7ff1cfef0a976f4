package uk.safeguarding.childprotection.conference.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The conference should never have been recorded.
 *
 * @param enquiry whose conference it is; null for a transfer-in
 * @param lastStrategyDiscussionOn the day of the last strategy discussion of the enquiry before the
 *     conference; null for a transfer-in
 */
public record InitialChildProtectionConferenceWithdrawn(
    InitialChildProtectionConferenceId conference,
    ChildRef child,
    @Nullable Section47EnquiryId enquiry,
    @Nullable LocalDate lastStrategyDiscussionOn,
    WithdrawalReason reason)
    implements InitialChildProtectionConferenceEvent {}
