package uk.safeguarding.childprotection.conference.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.conference.ConferenceOutcome;
import uk.safeguarding.childprotection.conference.ConferenceRoute;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.EventVersion;

/**
 * The conference was held and decided about a plan.
 *
 * @param age of the child on the day of the conference, in completed years; null before birth
 * @param route what it follows from
 * @param enquiry whose conference it is; null for a transfer-in
 * @param notifiedOn the day on which the other area told of the move; null but for a transfer-in
 * @param firstStrategyDiscussionOn the day of the first strategy discussion of the enquiry; null
 *     where it is not known, as before version 2, and for a transfer-in
 * @param lastStrategyDiscussionOn the day of the last strategy discussion of the enquiry before the
 *     conference; null for a transfer-in
 * @param heldOn the day of the conference
 * @param agencies that attended
 * @param outcome what it decided
 * @param category of abuse or neglect under which a plan begins; null without a plan
 */
@EventVersion(2)
public record InitialChildProtectionConferenceHeld(
    InitialChildProtectionConferenceId conference,
    ChildRef child,
    @Nullable Integer age,
    ConferenceRoute route,
    @Nullable Section47EnquiryId enquiry,
    @Nullable LocalDate notifiedOn,
    @Nullable LocalDate firstStrategyDiscussionOn,
    @Nullable LocalDate lastStrategyDiscussionOn,
    LocalDate heldOn,
    SortedSet<AttendingAgency> agencies,
    ConferenceOutcome outcome,
    @Nullable CategoryOfAbuse category)
    implements InitialChildProtectionConferenceEvent {}
