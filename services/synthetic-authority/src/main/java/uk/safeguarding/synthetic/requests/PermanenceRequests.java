package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of adoption and special guardianship. */
public final class PermanenceRequests {

  private static final String ADOPTIONS = "/looked-after-children/adoptions/";
  private static final String GUARDIANSHIPS = "/looked-after-children/special-guardianships/";

  private PermanenceRequests() {}

  public static AgencyRequest decision(
      Key adoption, Child child, LocalDate enteredCareOn, LocalDate decidedOn) {
    return Telling.put(ADOPTIONS + adoption, child)
        .child()
        .with("enteredCareOn", enteredCareOn)
        .on("decidedOn", decidedOn);
  }

  public static AgencyRequest placementOrder(Key adoption, Child child, LocalDate on) {
    return Telling.put(ADOPTIONS + adoption + "/placement-order", child).on("grantedOn", on);
  }

  public static AgencyRequest match(Key adoption, Key match, Child child, LocalDate on) {
    return Telling.put(ADOPTIONS + adoption + "/matches/" + match, child).on("matchedOn", on);
  }

  public static AgencyRequest placed(Key adoption, Key placement, Child child, LocalDate on) {
    return Telling.put(ADOPTIONS + adoption + "/placements/" + placement, child)
        .with("authority", "PLACEMENT_ORDER")
        .with("formerFosterCarer", false)
        .on("placedOn", on);
  }

  public static AgencyRequest applied(Key adoption, Child child, LocalDate on) {
    return Telling.put(ADOPTIONS + adoption + "/application", child).on("appliedOn", on);
  }

  public static AgencyRequest granted(
      Key adoption, Child child, String consent, boolean couple, LocalDate on) {
    return Telling.put(ADOPTIONS + adoption + "/order", child)
        .with("formerFosterCarer", false)
        .with("numberOfAdopters", couple ? 2 : 1)
        .with("genders", couple ? "MALE_AND_FEMALE" : "FEMALE")
        .with("legalStatus", couple ? "MARRIED_DIFFERENT_GENDERS" : "SINGLE")
        .with("consent", consent)
        .on("grantedOn", on);
  }

  public static AgencyRequest guardianship(
      Key guardianship, Child child, String guardian, LocalDate startedOn) {
    return Telling.put(GUARDIANSHIPS + guardianship, child)
        .child()
        .with("guardian", guardian)
        .on("startedOn", startedOn);
  }

  public static AgencyRequest report(Key guardianship, Child child, LocalDate on) {
    return Telling.put(GUARDIANSHIPS + guardianship + "/report", child)
        .with("recommendation", "ORDER_RECOMMENDED")
        .on("completedOn", on);
  }

  public static AgencyRequest supportPlan(Key guardianship, Child child, LocalDate on) {
    return Telling.put(GUARDIANSHIPS + guardianship + "/support-plan", child).on("madeOn", on);
  }

  public static AgencyRequest orderApplied(Key guardianship, Child child, LocalDate on) {
    return Telling.put(GUARDIANSHIPS + guardianship + "/application", child).on("appliedOn", on);
  }

  public static AgencyRequest orderGranted(
      Key guardianship, Child child, String guardian, LocalDate on) {
    return Telling.put(GUARDIANSHIPS + guardianship + "/order", child)
        .with("guardian", guardian)
        .on("grantedOn", on);
  }
}
