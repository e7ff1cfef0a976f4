package uk.safeguarding.contactsandreferrals.assessment.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentOutcome;

/**
 * Authorise an assessment, with what follows from it.
 *
 * @param authorisedOn the day on which a manager signed it off
 */
public record AuthoriseAssessment(
    @TargetAggregateIdentifier AssessmentId assessment,
    AssessmentOutcome outcome,
    LocalDate authorisedOn)
    implements AssessmentCommand {}
