package uk.safeguarding.childprotection.section47enquiry.commands;

import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;

/** An intention about a section 47 enquiry. */
public sealed interface Section47EnquiryCommand
    permits StartSection47Enquiry,
        CorrectSection47Enquiry,
        RecordSection47Outcome,
        CorrectSection47Outcome,
        WithdrawSection47Enquiry {

  Section47EnquiryId enquiry();
}
