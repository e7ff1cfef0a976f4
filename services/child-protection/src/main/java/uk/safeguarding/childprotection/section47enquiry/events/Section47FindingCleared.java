package uk.safeguarding.childprotection.section47enquiry.events;

import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record Section47FindingCleared(Section47EnquiryId enquiry, ChildRef child, Finding finding)
    implements Section47EnquiryEvent {}
