package uk.safeguarding.casereviews.actionsdue;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.casereviews.printed.Days;
import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.casereviews.register.Paging;
import uk.safeguarding.casereviews.register.Slice;

/** The actions that are due as their page shows them. */
public record ActionsDuePage(String summary, List<Row> rows, Paging paging) {

  static final String ADDRESS = "/case-reviews/learning/actions-due";

  /**
   * One action.
   *
   * @param wording what the recommendation asks
   */
  public record Row(
      String whatToDo,
      String wording,
      String theme,
      String agency,
      String agencyHref,
      String role,
      String since,
      String daysSince,
      String due,
      String left,
      boolean overdue) {}

  static ActionsDuePage of(Slice<DueAction> slice, long overdue, LocalDate today) {
    int open = slice.total();
    return new ActionsDuePage(
        "%d %s not done, %d of them overdue. The agency sets the due date: local practice."
            .formatted(open, open == 1 ? "action is" : "actions are", overdue),
        slice.items().stream().map(action -> row(action, today)).toList(),
        Paging.of(slice, ADDRESS));
  }

  private static Row row(DueAction action, LocalDate today) {
    return new Row(
        action.whatToDo().words(),
        action.wording().words(),
        Words.of(action.theme()),
        action.agency().code(),
        "/case-reviews/learning/recommendations/" + action.agency(),
        Words.of(action.role()),
        Days.of(action.since()),
        Days.between(action.since(), today),
        Days.of(action.dueOn()),
        Days.left(today, action.dueOn()),
        action.overdue());
  }
}
