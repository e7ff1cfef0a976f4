package uk.safeguarding.contactsandreferrals.assessment.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;

/**
 * Record that a manager reviewed how an assessment goes.
 *
 * @param reviewPoint the review point, by the id that its sender chose
 */
public record HoldAssessmentReviewPoint(
    @TargetAggregateIdentifier AssessmentId assessment, UUID reviewPoint, LocalDate heldOn)
    implements AssessmentCommand {}
