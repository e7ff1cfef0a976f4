package uk.safeguarding.childprotection.section47enquiry.events;

import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The enquiry should never have been recorded. */
public record Section47EnquiryWithdrawn(
    Section47EnquiryId enquiry, ChildRef child, WithdrawalReason reason)
    implements Section47EnquiryEvent {}
