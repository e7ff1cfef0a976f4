package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of care plans, health and asylum status of looked-after children. */
public final class CarePlanRequests {

  private static final String BASE = "/looked-after-children/";
  private static final String PLANS = BASE + "care-plans/";
  private static final String HEALTH = BASE + "health-assessments/";
  private static final String STATUS = BASE + "unaccompanied-asylum-seeking/";
  private static final String PERIOD = "periodOfCare";

  private CarePlanRequests() {}

  public static AgencyRequest start(Key plan, Child child, Key period, LocalDate placedOn) {
    return Telling.put(PLANS + plan, child)
        .child()
        .with(PERIOD, period.uuid())
        .on("placedOn", placedOn);
  }

  public static AgencyRequest preparation(Key plan, Child child, String permanence, LocalDate on) {
    return Telling.put(PLANS + plan + "/preparation", child)
        .with("permanencePlan", permanence)
        .on("preparedOn", on);
  }

  public static AgencyRequest authorisation(Key plan, Child child, LocalDate on) {
    return Telling.put(PLANS + plan + "/authorisation", child).on("authorisedOn", on);
  }

  public static AgencyRequest revision(
      Key plan, Key revision, Child child, String permanence, LocalDate on) {
    return Telling.put(PLANS + plan + "/revisions/" + revision, child)
        .with("permanencePlan", permanence)
        .on("authorisedOn", on);
  }

  public static AgencyRequest views(Key plan, Key views, Child child, LocalDate heardOn) {
    return Telling.put(PLANS + plan + "/views/" + views, child).on("heardOn", heardOn);
  }

  public static AgencyRequest end(Key plan, Child child, LocalDate endedOn) {
    return Telling.put(PLANS + plan + "/end", child)
        .with("reason", "CEASED_TO_BE_LOOKED_AFTER")
        .on("endedOn", endedOn);
  }

  public static AgencyRequest health(
      Key assessment, Child child, Key period, boolean initial, LocalDate dueFrom) {
    return Telling.put(HEALTH + assessment, child)
        .child()
        .with(PERIOD, period.uuid())
        .with("kind", initial ? "INITIAL" : "REVIEW")
        .on("dueFrom", dueFrom);
  }

  public static AgencyRequest healthOutcome(
      Key assessment, Child child, String outcome, @Nullable String practitioner, LocalDate on) {
    return Telling.put(HEALTH + assessment + "/outcome", child)
        .with("outcome", outcome)
        .with("practitioner", practitioner)
        .on("outcomeOn", on);
  }

  public static AgencyRequest check(
      Key check, Child child, String kind, String result, LocalDate on) {
    return Telling.put(BASE + "health-checks/" + check, child)
        .child()
        .with("kind", kind)
        .with("result", result)
        .on("checkedOn", on);
  }

  /**
   * @param score from 0 to 40; null where the carer refused
   */
  public static AgencyRequest questionnaire(
      Key questionnaire, Child child, @Nullable Integer score, LocalDate on) {
    return Telling.put(BASE + "strengths-and-difficulties-questionnaires/" + questionnaire, child)
        .child()
        .with("score", score)
        .with("reason", score == null ? "CARER_REFUSED" : null)
        .on("assessedOn", on);
  }

  public static AgencyRequest misuse(Key misuse, Child child, LocalDate on) {
    return Telling.put(BASE + "substance-misuse/" + misuse, child).child().on("identifiedOn", on);
  }

  public static AgencyRequest intervention(
      Key misuse, Child child, String intervention, LocalDate on) {
    return Telling.put(BASE + "substance-misuse/" + misuse + "/intervention", child)
        .with("intervention", intervention)
        .on("offeredOn", on);
  }

  public static AgencyRequest unaccompanied(
      Key status, Child child, Key period, String route, LocalDate startedOn) {
    return Telling.put(STATUS + status, child)
        .child()
        .with(PERIOD, period.uuid())
        .with("route", route)
        .on("startedOn", startedOn);
  }

  public static AgencyRequest ageAssessment(Key status, Child child, LocalDate on) {
    return Telling.put(STATUS + status + "/age-assessment", child)
        .with("outcome", "CHILD")
        .on("concludedOn", on);
  }

  public static AgencyRequest unaccompaniedEnd(
      Key status, Child child, String reason, LocalDate on) {
    return Telling.put(STATUS + status + "/end", child).with("reason", reason).on("endedOn", on);
  }
}
