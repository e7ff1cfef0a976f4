package uk.safeguarding.childprotection.strategydiscussion.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.childprotection.strategydiscussion.ReferralId;
import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionDecision;
import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Record a discussion.
 *
 * @param age of the child on the day of the discussion, in completed years; null before birth
 * @param referral that it followed from; null where it followed from none
 * @param enquiry that it belongs to; null where it led to none, or where its enquiry is not known
 *     yet
 * @param neededOn the day on which a manager decided that one was needed; null where nobody wrote
 *     it down
 * @param heldOn the day of the discussion
 * @param agencies that took part
 * @param decision what it decided
 */
public record RecordStrategyDiscussion(
    @TargetAggregateIdentifier StrategyDiscussionId discussion,
    ChildRef child,
    @Nullable Integer age,
    @Nullable ReferralId referral,
    @Nullable Section47EnquiryId enquiry,
    @Nullable LocalDate neededOn,
    LocalDate heldOn,
    SortedSet<AttendingAgency> agencies,
    StrategyDiscussionDecision decision)
    implements StrategyDiscussionCommand {}
