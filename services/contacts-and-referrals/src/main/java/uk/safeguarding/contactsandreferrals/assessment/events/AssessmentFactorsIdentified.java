package uk.safeguarding.contactsandreferrals.assessment.events;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentFactor;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The assessment identified factors.
 *
 * @param factors what it found, each once, in the order of the census
 */
public record AssessmentFactorsIdentified(
    AssessmentId assessment, ChildRef child, List<AssessmentFactor> factors, LocalDate identifiedOn)
    implements AssessmentEvent {

  public AssessmentFactorsIdentified {
    factors = AssessmentFactor.inOrder(factors);
  }
}
