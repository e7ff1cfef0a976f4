package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.requests.CarePlanRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Health assessments, checks and questionnaires of looked-after children. */
final class Health {

  private static final int FIVE = 5;
  private static final int FOUR = 4;
  private static final int THIRTEEN = 13;
  private static final int SIXTEEN = 16;

  private final Town town;
  private final Chance chance;

  Health(Town town) {
    this.town = town;
    this.chance = town.chance().of("health");
  }

  /** The assessment that is arranged and not done yet. */
  private static final class Arranged {
    private @Nullable Key assessment;
  }

  void follow(Stay stay) {
    var arranged = new Arranged();
    assess(stay, arranged, true);
    stay.atEnd(() -> noLongerNeeded(stay, arranged));
    town.diary()
        .every(
            () -> check(stay),
            stay.startedOn().plusDays(town.weights("health.days-to-checks").drawWithin(chance)));
  }

  private void noLongerNeeded(Stay stay, Arranged arranged) {
    Key assessment = arranged.assessment;
    if (assessment != null) {
      LocalDate today = town.today();
      town.tell(
          stay.child(),
          () ->
              CarePlanRequests.healthOutcome(
                  assessment, stay.child(), "NO_LONGER_LOOKED_AFTER", null, today));
    }
  }

  private void assess(Stay stay, Arranged arranged, boolean initial) {
    LocalDate today = town.today();
    Key assessment = town.key("health-assessment");
    arranged.assessment = assessment;
    town.tell(
        stay.child(),
        () -> CarePlanRequests.health(assessment, stay.child(), stay.period(), initial, today));
    int days =
        initial
            ? town.weights("health.days-to-initial").drawWithin(chance)
            : months(stay) * 30 + town.weights("health.days-around-review").drawWithin(chance);
    town.diary()
        .on(
            Working.dayFrom(today.plusDays(days)),
            () -> outcome(stay, arranged, assessment, initial));
  }

  /** Until 5 every 6 months, then every 12. */
  private int months(Stay stay) {
    return stay.child().ageOn(town.today()) < FIVE ? 6 : 12;
  }

  private void outcome(Stay stay, Arranged arranged, Key assessment, boolean initial) {
    if (stay.isOver()) {
      return;
    }
    LocalDate today = town.today();
    boolean refused = chance.happens(town.number("health.refused"));
    String outcome = refused ? "REFUSED_BY_CHILD" : "CARRIED_OUT";
    String who = initial ? "REGISTERED_MEDICAL_PRACTITIONER" : "REGISTERED_NURSE_OR_MIDWIFE";
    @Nullable String practitioner = refused ? null : who;
    town.tell(
        stay.child(),
        () ->
            CarePlanRequests.healthOutcome(assessment, stay.child(), outcome, practitioner, today));
    assess(stay, arranged, false);
  }

  private @Nullable LocalDate check(Stay stay) {
    if (stay.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    int age = stay.child().ageOn(today);
    checked(stay, "IMMUNISATIONS");
    checked(stay, age < FIVE ? "DEVELOPMENT" : "DENTAL");
    if (age >= FOUR && age <= SIXTEEN) {
      Key questionnaire = town.key("questionnaire");
      boolean refused = chance.happens(town.number("health.questionnaire-refused"));
      @Nullable Integer score = refused ? null : chance.between(2, 30);
      town.tell(
          stay.child(),
          () -> CarePlanRequests.questionnaire(questionnaire, stay.child(), score, today));
    }
    if (age >= THIRTEEN && chance.happens(town.number("health.substance-misuse"))) {
      Key misuse = town.key("substance-misuse");
      String help = chance.happens(town.number("health.help-accepted")) ? "RECEIVED" : "REFUSED";
      town.tell(stay.child(), () -> CarePlanRequests.misuse(misuse, stay.child(), today));
      town.tell(
          stay.child(), () -> CarePlanRequests.intervention(misuse, stay.child(), help, today));
    }
    return today.plusDays(town.weights("health.days-between-checks").drawWithin(chance));
  }

  private void checked(Stay stay, String kind) {
    LocalDate today = town.today();
    Key check = town.key("health-check");
    String result = town.weights("health.check-results").draw(chance);
    town.tell(stay.child(), () -> CarePlanRequests.check(check, stay.child(), kind, result, today));
  }
}
