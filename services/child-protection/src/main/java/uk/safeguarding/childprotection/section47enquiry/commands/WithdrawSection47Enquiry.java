package uk.safeguarding.childprotection.section47enquiry.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back an enquiry that should never have been recorded. */
public record WithdrawSection47Enquiry(
    @TargetAggregateIdentifier Section47EnquiryId enquiry, WithdrawalReason reason)
    implements Section47EnquiryCommand {}
