package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of plans for children in need. */
public final class ChildInNeedRequests {

  private static final String PLANS = "/contacts-and-referrals/child-in-need-plans/";

  private ChildInNeedRequests() {}

  public static AgencyRequest start(Key plan, Child child, Key assessment, LocalDate startedOn) {
    return Telling.put(PLANS + plan, child)
        .child()
        .with("assessment", assessment.uuid())
        .on("startedOn", startedOn);
  }

  public static AgencyRequest visit(
      Key plan, Key visit, Child child, LocalDate visitedOn, boolean seen) {
    return Telling.put(PLANS + plan + "/visits/" + visit, child)
        .with("visitedOn", visitedOn)
        .with("childSeen", seen)
        .now();
  }

  public static AgencyRequest visitWithdrawn(Key plan, Key visit, Child child) {
    return Telling.put(PLANS + plan + "/visits/" + visit + "/withdrawal", child)
        .because("WRONG_CHILD");
  }

  public static AgencyRequest review(Key plan, Key review, Child child, LocalDate heldOn) {
    return Telling.put(PLANS + plan + "/reviews/" + review, child).on("heldOn", heldOn);
  }

  public static AgencyRequest end(Key plan, Child child, String reason, LocalDate endedOn) {
    return Telling.put(PLANS + plan + "/end", child).with("reason", reason).on("endedOn", endedOn);
  }
}
