package uk.safeguarding.childprotection.section47enquiry.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.childprotection.section47enquiry.Section47Outcome;

/** Correct what an enquiry found. */
public record CorrectSection47Outcome(
    @TargetAggregateIdentifier Section47EnquiryId enquiry,
    Section47Outcome outcome,
    LocalDate recordedOn)
    implements Section47EnquiryCommand {}
