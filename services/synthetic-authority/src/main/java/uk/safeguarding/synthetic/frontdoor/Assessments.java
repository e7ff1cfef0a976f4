package uk.safeguarding.synthetic.frontdoor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.FrontDoorRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Child and family assessments of the children of a case, and what follows from them. */
public final class Assessments {

  private record Assessed(Child child, Key assessment) {}

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  public Assessments(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("assessments");
  }

  /** Assesses, and goes on as the outcome says. */
  public void start(Siblings siblings) {
    assess(siblings, town.weights("assessments.outcomes").draw(chance), true);
  }

  /** Assesses within a case that goes on anyway, so that a plan has an assessment to rest on. */
  public void within(Siblings siblings) {
    assess(siblings, "CHILD_IN_NEED_PLAN", false);
  }

  private void assess(Siblings about, String outcome, boolean goesOn) {
    LocalDate today = town.today();
    Siblings siblings = about.at(Child.Stage.IN_NEED, today);
    if (siblings.isEmpty()) {
      authority.closures().close(about, "NO_LONGER_IN_NEED_OR_ANOTHER_REASON");
      return;
    }
    var assessed = new ArrayList<Assessed>();
    LocalDate referredOn = goesOn ? referredOn(siblings.children().getFirst()) : today;
    for (Child child : siblings.children()) {
      Key assessment = town.key("assessment");
      Key referral = Objects.requireNonNull(child.referral());
      assessed.add(new Assessed(child, assessment));
      town.tell(
          child,
          () -> FrontDoorRequests.assessment(assessment, child, referral, referredOn, today));
    }
    int days =
        (int)
            Math.round(
                town.weights("assessments.working-days").drawWithin(chance)
                    * Math.pow(
                        town.pressures().teams().factor(), town.number("assessments.stretch")));
    LocalDate end = Working.after(referredOn, days);
    LocalDate authorised = end.isBefore(today) ? Working.dayFrom(today) : end;
    int point = town.weights("assessments.first-review-point").drawNumber(chance);
    LocalDate firstPoint = Working.after(referredOn, point);
    if (firstPoint.isBefore(authorised) && !firstPoint.isBefore(today)) {
      town.diary().on(firstPoint, () -> review(assessed));
    }
    town.diary().on(authorised, () -> authorise(siblings, assessed, outcome, goesOn));
  }

  private LocalDate referredOn(Child child) {
    return Objects.requireNonNull(child.referredOn());
  }

  private void review(List<Assessed> assessed) {
    LocalDate today = town.today();
    for (Assessed each : assessed) {
      Key point = town.key("assessment-review-point");
      town.tell(
          each.child(),
          () -> FrontDoorRequests.reviewPoint(each.assessment(), point, each.child(), today));
    }
  }

  private void authorise(
      Siblings siblings, List<Assessed> assessed, String outcome, boolean goesOn) {
    LocalDate today = town.today();
    List<String> factors = factors();
    boolean corrected = chance.happens(town.number("corrections.authorisation"));
    for (Assessed each : assessed) {
      Child child = each.child();
      child.setAssessment(each.assessment());
      if (!chance.happens(town.number("assessments.without-factors"))) {
        town.tell(child, () -> FrontDoorRequests.factors(each.assessment(), child, factors, today));
      }
      if (corrected) {
        Key correction = town.key("assessment-correction");
        town.tell(
            child,
            () ->
                FrontDoorRequests.authorisation(
                    each.assessment(), child, "NO_FURTHER_ACTION", today));
        town.tell(
            child,
            () ->
                FrontDoorRequests.authorisationCorrected(
                    each.assessment(), correction, child, outcome, today));
      } else {
        town.tell(
            child, () -> FrontDoorRequests.authorisation(each.assessment(), child, outcome, today));
      }
    }
    if (goesOn) {
      follow(siblings, outcome);
    }
  }

  private List<String> factors() {
    var factors = new TreeSet<String>();
    for (int left = town.weights("assessments.factor-count").drawNumber(chance); left > 0; left--) {
      factors.add(town.weights("assessments.factors").draw(chance));
    }
    return factors.isEmpty() ? List.of("NONE_IDENTIFIED") : List.copyOf(factors);
  }

  private void follow(Siblings siblings, String outcome) {
    switch (outcome) {
      case "CHILD_IN_NEED_PLAN" -> authority.childInNeedPlans().start(siblings);
      case "STRATEGY_DISCUSSION" ->
          authority.enquiries().open(siblings, () -> authority.childInNeedPlans().start(siblings));
      case "BECAME_LOOKED_AFTER" -> authority.care().enterFromNeed(siblings);
      case "EARLY_HELP" -> toEarlyHelp(siblings.at(Child.Stage.IN_NEED, town.today()));
      default -> authority.closures().close(siblings, "CLOSED_AFTER_ASSESSMENT");
    }
  }

  private void toEarlyHelp(Siblings siblings) {
    if (!siblings.isEmpty()) {
      Key referral = Objects.requireNonNull(siblings.children().getFirst().referral());
      authority.closures().close(siblings, "CLOSED_AFTER_ASSESSMENT_TO_EARLY_HELP");
      authority.earlyHelp().stepDown(siblings, referral);
    }
  }
}
