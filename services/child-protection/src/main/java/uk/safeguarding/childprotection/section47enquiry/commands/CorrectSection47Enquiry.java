package uk.safeguarding.childprotection.section47enquiry.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;

/** Correct how an enquiry began. */
public record CorrectSection47Enquiry(
    @TargetAggregateIdentifier Section47EnquiryId enquiry,
    LocalDate strategyDiscussionOn,
    LocalDate startedOn)
    implements Section47EnquiryCommand {}
