package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of risks of exploitation. */
public final class HarmRequests {

  private static final String RISKS = "/contacts-and-referrals/exploitation-risks/";

  private HarmRequests() {}

  public static AgencyRequest risk(
      Key risk, Child child, LocalDate assessedOn, String type, String level) {
    return assessed(Telling.put(RISKS + risk, child).child(), assessedOn, type, level);
  }

  public static AgencyRequest reassessed(
      Key risk, Key again, Child child, LocalDate assessedOn, String type, String level) {
    return assessed(
        Telling.put(RISKS + risk + "/reassessments/" + again, child), assessedOn, type, level);
  }

  private static AgencyRequest assessed(
      Telling telling, LocalDate assessedOn, String type, String level) {
    return telling.with("assessedOn", assessedOn).with("type", type).with("level", level).now();
  }

  public static AgencyRequest cohortEntered(Key risk, Child child, LocalDate enteredOn) {
    return Telling.put(RISKS + risk + "/cohort-entry", child).on("enteredOn", enteredOn);
  }

  public static AgencyRequest cohortLeft(Key risk, Child child, LocalDate on, String reason) {
    return Telling.put(RISKS + risk + "/cohort-exit", child).with("exitedOn", on).because(reason);
  }
}
