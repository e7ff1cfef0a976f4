package uk.safeguarding.childprotection.section47enquiry.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;

/**
 * An enquiry began.
 *
 * @param age of the child on the day of the start, in completed years; null before birth
 * @param strategyDiscussionOn the day of the last strategy discussion that led to it
 */
public record Section47EnquiryStarted(
    Section47EnquiryId enquiry,
    ChildRef child,
    @Nullable Integer age,
    LocalDate strategyDiscussionOn,
    LocalDate startedOn)
    implements Section47EnquiryEvent {}
