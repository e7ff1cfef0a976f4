package uk.safeguarding.childprotection.section47enquiry.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;

/** How the enquiry began was recorded wrongly; it was like this. */
public record Section47EnquiryCorrected(
    Section47EnquiryId enquiry, ChildRef child, LocalDate strategyDiscussionOn, LocalDate startedOn)
    implements Section47EnquiryEvent {}
