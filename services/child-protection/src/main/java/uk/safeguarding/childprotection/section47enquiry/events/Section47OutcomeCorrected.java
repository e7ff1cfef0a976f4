package uk.safeguarding.childprotection.section47enquiry.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.childprotection.section47enquiry.Section47Outcome;
import uk.safeguarding.kernel.ChildRef;

/** The outcome was recorded wrongly; it was this. */
public record Section47OutcomeCorrected(
    Section47EnquiryId enquiry, ChildRef child, Section47Outcome outcome, LocalDate recordedOn)
    implements Section47EnquiryEvent {}
