package uk.safeguarding.childprotection.strategydiscussion.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.childprotection.strategydiscussion.ReferralId;
import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionDecision;
import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The discussion was recorded wrongly; it was like this.
 *
 * @param referral that it followed from; null where it followed from none
 * @param enquiry that it belongs to; null where it led to none, or where its enquiry is not known
 *     yet
 * @param neededOn the day on which a manager decided that one was needed; null where nobody wrote
 *     it down
 * @param heldOn the day of the discussion
 * @param agencies that took part
 * @param decision what it decided
 */
public record StrategyDiscussionCorrected(
    StrategyDiscussionId discussion,
    ChildRef child,
    @Nullable ReferralId referral,
    @Nullable Section47EnquiryId enquiry,
    @Nullable LocalDate neededOn,
    LocalDate heldOn,
    SortedSet<AttendingAgency> agencies,
    StrategyDiscussionDecision decision)
    implements StrategyDiscussionEvent {}
