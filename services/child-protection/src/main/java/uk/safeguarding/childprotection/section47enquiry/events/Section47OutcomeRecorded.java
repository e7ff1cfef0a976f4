package uk.safeguarding.childprotection.section47enquiry.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.childprotection.section47enquiry.Section47Outcome;
import uk.safeguarding.kernel.ChildRef;

/** The enquiry ended with an outcome. */
public record Section47OutcomeRecorded(
    Section47EnquiryId enquiry, ChildRef child, Section47Outcome outcome, LocalDate recordedOn)
    implements Section47EnquiryEvent {}
