package uk.safeguarding.childprotection.section47enquiry.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;

/** From now on the enquiry asks for a conference: it found a continuing risk. */
public record InitialChildProtectionConferenceDue(
    Section47EnquiryId enquiry, ChildRef child, LocalDate strategyDiscussionOn)
    implements Section47EnquiryEvent {}
