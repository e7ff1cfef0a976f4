package uk.safeguarding.childprotection.conference.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.conference.ConferenceRoute;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Call a conference for a day.
 *
 * @param route what it follows from
 * @param enquiry whose conference it is; null for a transfer-in
 * @param notifiedOn the day on which the other area told of the move; null but for a transfer-in
 * @param scheduledFor the day for which it is called
 */
public record ScheduleInitialConference(
    @TargetAggregateIdentifier InitialChildProtectionConferenceId conference,
    ChildRef child,
    ConferenceRoute route,
    @Nullable Section47EnquiryId enquiry,
    @Nullable LocalDate notifiedOn,
    LocalDate scheduledFor)
    implements InitialChildProtectionConferenceCommand {}
