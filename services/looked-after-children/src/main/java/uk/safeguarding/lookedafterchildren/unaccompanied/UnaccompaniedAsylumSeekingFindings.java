package uk.safeguarding.lookedafterchildren.unaccompanied;

import static uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingPractice.ADULT_IS_FOUND_BY_AGE_ASSESSMENT;

import java.util.List;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusEnded;

/** Where a status as it now stands differs from practice. */
final class UnaccompaniedAsylumSeekingFindings {

  private UnaccompaniedAsylumSeekingFindings() {}

  static List<Finding> of(UnaccompaniedAsylumSeeking unaccompanied) {
    UnaccompaniedStatusEnded end = unaccompanied.end();
    return end != null
            && end.reason() == UnaccompaniedStatusEndReason.FOUND_TO_BE_ADULT
            && unaccompanied.ageAssessment() != AgeAssessmentOutcome.ADULT
            && unaccompanied.status() != UnaccompaniedAsylumSeeking.Status.WITHDRAWN
        ? List.of(Finding.of(ADULT_IS_FOUND_BY_AGE_ASSESSMENT, null))
        : List.of();
  }
}
