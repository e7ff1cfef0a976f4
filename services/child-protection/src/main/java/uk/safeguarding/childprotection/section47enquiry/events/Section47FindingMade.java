package uk.safeguarding.childprotection.section47enquiry.events;

import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code Section47EnquiryPractice}. */
public record Section47FindingMade(Section47EnquiryId enquiry, ChildRef child, Finding finding)
    implements Section47EnquiryEvent {}
