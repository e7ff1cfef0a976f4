package uk.safeguarding.casereviews.recommendationsbyagency;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.register.recommendations.RegisteredAction;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendation;

/**
 * The actions of an agency.
 *
 * @param open not done, of recommendations that are open
 * @param overdue of the open ones, how many are past their due date
 * @param leftUndone not done, of recommendations that were closed all the same
 */
public record AgencyActions(int open, int overdue, int done, int leftUndone) {

  static AgencyActions of(
      AgencyCode agency, List<RegisteredRecommendation> recommendations, LocalDate today) {
    int open = 0;
    int overdue = 0;
    int done = 0;
    int leftUndone = 0;
    for (RegisteredRecommendation recommendation : recommendations) {
      for (RegisteredAction action : recommendation.actions().all()) {
        if (!action.agency().equals(agency)) {
          continue;
        }
        if (action.doneOn() != null) {
          done++;
        } else if (!recommendation.open()) {
          leftUndone++;
        } else {
          open++;
          overdue += action.dueOn().isBefore(today) ? 1 : 0;
        }
      }
    }
    return new AgencyActions(open, overdue, done, leftUndone);
  }
}
