package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of pathway plans and care leavers. */
public final class CareLeaverRequests {

  private static final String PLANS = "/looked-after-children/pathway-plans/";
  private static final String LEAVERS = "/looked-after-children/care-leavers/";
  private static final String SINCE = "since";

  private CareLeaverRequests() {}

  public static AgencyRequest planning(Key plan, Child child, LocalDate eligibleOn) {
    return Telling.put(PLANS + plan, child).child().on("becameEligibleOn", eligibleOn);
  }

  public static AgencyRequest needs(Key plan, Child child, LocalDate on) {
    return Telling.put(PLANS + plan + "/needs-assessment", child).on("assessedOn", on);
  }

  public static AgencyRequest authorised(Key plan, Child child, Key adviser, LocalDate on) {
    return Telling.put(PLANS + plan + "/authorisation", child)
        .with("authorisedOn", on)
        .with("personalAdviser", adviser.uuid())
        .now();
  }

  public static AgencyRequest review(
      Key plan, Key review, Child child, boolean revised, LocalDate on) {
    return Telling.put(PLANS + plan + "/reviews/" + review, child)
        .with("heldOn", on)
        .with("outcome", revised ? "PLAN_REVISED" : "PLAN_CONTINUES")
        .now();
  }

  public static AgencyRequest planEnd(Key plan, Child child, String reason, LocalDate on) {
    return Telling.put(PLANS + plan + "/end", child).with("endedOn", on).because(reason);
  }

  public static AgencyRequest support(Key leaver, Child child, LocalDate since) {
    return Telling.put(LEAVERS + leaver, child)
        .child()
        .with("category", "FORMER_RELEVANT")
        .on(SINCE, since);
  }

  public static AgencyRequest adviser(
      Key leaver, Key allocation, Child child, Key worker, LocalDate on) {
    return Telling.put(LEAVERS + leaver + "/personal-advisers/" + allocation, child)
        .with("worker", worker.uuid())
        .on("allocatedOn", on);
  }

  public static AgencyRequest contact(
      Key leaver, Key contact, Child child, String inTouch, LocalDate on) {
    return Telling.put(LEAVERS + leaver + "/contacts/" + contact, child)
        .with("contactOn", on)
        .with("inTouch", inTouch)
        .now();
  }

  public static AgencyRequest accommodation(
      Key leaver, Key stay, Child child, String accommodation, LocalDate since) {
    return Telling.put(LEAVERS + leaver + "/accommodation/" + stay, child)
        .with("accommodation", accommodation)
        .on(SINCE, since);
  }

  public static AgencyRequest activity(
      Key leaver, Key occupation, Child child, String activity, LocalDate since) {
    return Telling.put(LEAVERS + leaver + "/activities/" + occupation, child)
        .with("activity", activity)
        .on(SINCE, since);
  }

  public static AgencyRequest end(Key leaver, Key end, Child child, String reason, LocalDate on) {
    return Telling.put(LEAVERS + leaver + "/ends/" + end, child)
        .with("endedOn", on)
        .because(reason);
  }
}
