package uk.safeguarding.casereviews.recommendationsbyagency;

import java.util.List;
import uk.safeguarding.casereviews.printed.Days;

/** Recommendations by agency as their page shows them. */
public record AgenciesPage(List<Row> rows) {

  static final String ADDRESS = "/case-reviews/learning/recommendations";

  /** One agency. */
  public record Row(String href, AgencyFigures figures, String lastOverseen) {}

  static AgenciesPage of(List<AgencyFigures> agencies) {
    return new AgenciesPage(
        agencies.stream()
            .map(
                each ->
                    new Row(
                        ADDRESS + "/" + each.agency(),
                        each,
                        each.lastOverseenOn() == null ? "Not yet" : Days.of(each.lastOverseenOn())))
            .toList());
  }
}
