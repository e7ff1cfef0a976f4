package uk.safeguarding.contactsandreferrals.assessment.events;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentFactor;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The factors were recorded wrongly; they were these.
 *
 * @param factors what it found, each once, in the order of the census
 */
public record AssessmentFactorsCorrected(
    AssessmentId assessment, ChildRef child, List<AssessmentFactor> factors, LocalDate identifiedOn)
    implements AssessmentEvent {

  public AssessmentFactorsCorrected {
    factors = AssessmentFactor.inOrder(factors);
  }
}
