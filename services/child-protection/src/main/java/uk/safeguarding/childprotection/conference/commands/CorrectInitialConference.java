package uk.safeguarding.childprotection.conference.commands;

import java.time.LocalDate;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.conference.ConferenceOutcome;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;

/**
 * Correct what was recorded of a conference that was held.
 *
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
public record CorrectInitialConference(
    @TargetAggregateIdentifier InitialChildProtectionConferenceId conference,
    @Nullable LocalDate notifiedOn,
    @Nullable LocalDate firstStrategyDiscussionOn,
    @Nullable LocalDate lastStrategyDiscussionOn,
    LocalDate heldOn,
    SortedSet<AttendingAgency> agencies,
    ConferenceOutcome outcome,
    @Nullable CategoryOfAbuse category)
    implements InitialChildProtectionConferenceCommand {}
