package uk.safeguarding.synthetic.returns.lives;

import org.jspecify.annotations.Nullable;

/** Permanence plans and health of looked-after children. */
final class CarePlanning {

  private CarePlanning() {}

  static void take(Told told, Life life) {
    switch (told.records()) {
      case "care-plans" -> {
        String plan = told.textOrNone("permanencePlan");
        if (plan != null) {
          String day = told.rest().equals("preparation") ? "preparedOn" : "authorisedOn";
          life.book(Permanence.class).put(told.id(), new Permanence(plan, told.day(day)));
        }
      }
      case "health-assessments" -> {
        if (told.is("outcome", "CARRIED_OUT")) {
          life.book(HealthAssessment.class)
              .put(told.id(), new HealthAssessment(told.day("outcomeOn")));
        }
      }
      case "health-checks" ->
          life.book(HealthCheck.class)
              .put(
                  told.id(),
                  new HealthCheck(told.day("checkedOn"), told.text("kind"), told.text("result")));
      case "substance-misuse" -> misuse(told, life.book(SubstanceMisuse.class));
      default ->
          life.book(Questionnaire.class)
              .put(
                  told.id(),
                  new Questionnaire(
                      told.day("assessedOn"), score(told), told.textOrNone("reason")));
    }
  }

  private static @Nullable Integer score(Told told) {
    return told.textOrNone("score") == null ? null : told.number("score");
  }

  private static void misuse(Told told, Book<SubstanceMisuse> problems) {
    if (told.rest().isEmpty()) {
      problems.put(told.id(), new SubstanceMisuse(told.day("identifiedOn"), null));
    } else {
      problems.change(told.id(), each -> each.offered(told.text("intervention")));
    }
  }
}
