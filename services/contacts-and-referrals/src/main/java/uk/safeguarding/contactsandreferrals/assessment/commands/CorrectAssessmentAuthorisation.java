package uk.safeguarding.contactsandreferrals.assessment.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentOutcome;

/**
 * Correct how an assessment was authorised.
 *
 * @param authorisedOn the day on which a manager signed it off
 */
public record CorrectAssessmentAuthorisation(
    @TargetAggregateIdentifier AssessmentId assessment,
    AssessmentOutcome outcome,
    LocalDate authorisedOn)
    implements AssessmentCommand {}
