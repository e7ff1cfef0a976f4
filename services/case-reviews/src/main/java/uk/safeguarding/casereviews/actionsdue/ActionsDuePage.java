package uk.safeguarding.casereviews.actionsdue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.printed.Days;
import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.casereviews.register.Slice;

/**
 * The actions that are due as their page shows them.
 *
 * @param next the address of the next page; null on the last
 */
public record ActionsDuePage(String summary, List<Row> rows, @Nullable String next) {

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

  static ActionsDuePage of(int open, long overdue, Slice<DueAction> slice, LocalDate today) {
    return new ActionsDuePage(
        "%d %s not done, %d of them overdue. The agency sets the due date: local practice."
            .formatted(open, open == 1 ? "action is" : "actions are", overdue),
        slice.items().stream().map(action -> row(action, today)).toList(),
        slice.next() == null ? null : ADDRESS + "?from=" + slice.next());
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
