package uk.safeguarding.casereviews.register.recommendations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.DeclineReason;
import uk.safeguarding.casereviews.recommendation.RecommendationResponse;

/**
 * What an agency answered.
 *
 * @param reasons why it declined, wholly or partly; empty where it accepted
 */
public record Answer(
    AgencyCode agency,
    RecommendationResponse response,
    SortedSet<DeclineReason> reasons,
    LocalDate answeredOn) {

  public Answer {
    reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
  }
}
