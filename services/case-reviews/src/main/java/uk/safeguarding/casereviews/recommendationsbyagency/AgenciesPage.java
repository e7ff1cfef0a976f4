package uk.safeguarding.casereviews.recommendationsbyagency;

import java.util.List;
import uk.safeguarding.casereviews.printed.Days;
import uk.safeguarding.casereviews.register.Paging;
import uk.safeguarding.casereviews.register.Slice;

/** Recommendations by agency as their page shows them. */
public record AgenciesPage(List<Row> rows, Paging paging) {

  static final String ADDRESS = "/case-reviews/learning/recommendations";

  /** One agency. */
  public record Row(String href, AgencyFigures figures, String lastOverseen) {}

  static AgenciesPage of(Slice<AgencyFigures> agencies) {
    return new AgenciesPage(
        agencies.items().stream()
            .map(
                each ->
                    new Row(
                        ADDRESS + "/" + each.agency(),
                        each,
                        each.lastOverseenOn() == null ? "Not yet" : Days.of(each.lastOverseenOn())))
            .toList(),
        Paging.of(agencies, ADDRESS));
  }
}
