package uk.safeguarding.contactsandreferrals.assessment.commands;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentFactor;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;

/**
 * Record the factors that an assessment identified.
 *
 * @param factors what it found, each once, in the order of the census
 */
public record IdentifyAssessmentFactors(
    @TargetAggregateIdentifier AssessmentId assessment,
    List<AssessmentFactor> factors,
    LocalDate identifiedOn)
    implements AssessmentCommand {

  public IdentifyAssessmentFactors {
    factors = AssessmentFactor.inOrder(factors);
  }
}
