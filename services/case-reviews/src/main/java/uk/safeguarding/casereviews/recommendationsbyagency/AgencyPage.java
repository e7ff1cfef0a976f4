package uk.safeguarding.casereviews.recommendationsbyagency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.printed.Days;
import uk.safeguarding.casereviews.printed.Words;
import uk.safeguarding.casereviews.recommendationsbyagency.RecommendationsByAgency.OfAgency;
import uk.safeguarding.casereviews.register.Paging;
import uk.safeguarding.casereviews.register.recommendations.Answer;
import uk.safeguarding.casereviews.register.recommendations.RegisteredOversight.Look;
import uk.safeguarding.casereviews.wording.Wording;

/** The recommendations of one agency as their page shows them. */
public record AgencyPage(String summary, List<Row> rows, Paging paging) {

  /** One recommendation. */
  public record Row(
      String wording,
      String theme,
      String made,
      String answer,
      List<Action> actions,
      String impact,
      String overseen,
      String state) {}

  /**
   * One action.
   *
   * @param words who sees to it, and by when or since when
   * @param whatWasDone null while it is not done
   */
  public record Action(
      String whatToDo, String words, @Nullable String whatWasDone, boolean overdue) {}

  static AgencyPage of(OfAgency its, LocalDate today) {
    AgencyFigures figures = its.figures();
    return new AgencyPage(
        "%d made, %d accepted, %d partly, %d declined, %d without an answer. %s"
            .formatted(
                figures.made(),
                figures.accepted(),
                figures.partlyAccepted(),
                figures.declined(),
                figures.unanswered(),
                actions(figures.actions())),
        its.recommendations().items().stream().map(each -> row(each, today)).toList(),
        Paging.of(its.recommendations(), AgenciesPage.ADDRESS + "/" + figures.agency()));
  }

  private static String actions(AgencyActions actions) {
    return "Actions: %d open, %d of them overdue, %d done, %d left undone."
        .formatted(actions.open(), actions.overdue(), actions.done(), actions.leftUndone());
  }

  private static Row row(AgencyRecommendation each, LocalDate today) {
    Look look = each.lastOverseen();
    return new Row(
        each.wording().words(),
        Words.of(each.theme()),
        Days.of(each.madeOn()),
        answer(each),
        each.actions().stream().map(action -> action(action, today)).toList(),
        each.impactAssessedOn() == null ? "Not assessed" : Days.of(each.impactAssessedOn()),
        look == null ? "Not yet" : look.quarter().quarter().shortLabel(),
        each.closedOn() == null ? "Open" : "Closed " + Days.of(each.closedOn()));
  }

  private static String answer(AgencyRecommendation each) {
    Answer answer = each.answer();
    if (answer == null) {
      return each.addressed() ? "No answer yet" : "Asked of another agency";
    }
    return answer.reasons().isEmpty()
        ? Words.of(answer.response())
        : Words.of(answer.response()) + ": " + Words.of(List.copyOf(answer.reasons()));
  }

  private static Action action(AgencyRecommendation.Action action, LocalDate today) {
    LocalDate doneOn = action.doneOn();
    if (doneOn != null) {
      Wording done = action.whatWasDone();
      return new Action(
          action.whatToDo().words(),
          Words.of(action.role()) + ", done " + Days.of(doneOn),
          done == null ? null : done.words(),
          false);
    }
    return new Action(
        action.whatToDo().words(),
        Words.of(action.role())
            + ", due "
            + Days.of(action.dueOn())
            + (action.overdue() ? ", " + Days.left(today, action.dueOn()) : ""),
        null,
        action.overdue());
  }
}
