package uk.safeguarding.childprotection.section47enquiry.events;

import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The enquiry asks for no conference any more: a correction took back that there is a continuing
 * risk.
 */
public record InitialChildProtectionConferenceNoLongerDue(
    Section47EnquiryId enquiry, ChildRef child) implements Section47EnquiryEvent {}
