package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of young carers and of children fostered privately. */
public final class YoungCarerRequests {

  private static final String CARERS = "/contacts-and-referrals/young-carers/";
  private static final String FOSTERED = "/contacts-and-referrals/private-fostering-arrangements/";

  private YoungCarerRequests() {}

  public static AgencyRequest identified(Key carer, Child child, LocalDate on) {
    return Telling.put(CARERS + carer, child).child().on("identifiedOn", on);
  }

  public static AgencyRequest assessment(Key carer, Child child, LocalDate on) {
    return Telling.put(CARERS + carer + "/assessment", child).on("startedOn", on);
  }

  public static AgencyRequest outcome(Key carer, Child child, String outcome, LocalDate on) {
    return Telling.put(CARERS + carer + "/assessment/outcome", child)
        .with("completedOn", on)
        .with("outcome", outcome)
        .now();
  }

  public static AgencyRequest supportPlan(Key carer, Child child, LocalDate on) {
    return Telling.put(CARERS + carer + "/support-plan", child).on("startedOn", on);
  }

  public static AgencyRequest end(Key carer, Child child, String reason, LocalDate on) {
    return Telling.put(CARERS + carer + "/end", child).with("endedOn", on).because(reason);
  }

  public static AgencyRequest notified(
      Key arrangement, Child child, String by, LocalDate startsOn, LocalDate on) {
    return Telling.put(FOSTERED + arrangement, child)
        .child()
        .with("notifiedOn", on)
        .with("notifiedBy", by)
        .on("startsOn", startsOn);
  }

  public static AgencyRequest visit(Key arrangement, Key visit, Child child, LocalDate on) {
    return Telling.put(FOSTERED + arrangement + "/visits/" + visit, child).on("visitedOn", on);
  }

  public static AgencyRequest suitability(Key arrangement, Child child, LocalDate on) {
    return Telling.put(FOSTERED + arrangement + "/suitability", child)
        .with("decidedOn", on)
        .with("decision", "SUITABLE")
        .now();
  }

  public static AgencyRequest arrangementEnd(Key arrangement, Child child, LocalDate on) {
    return Telling.put(FOSTERED + arrangement + "/end", child)
        .with("endedOn", on)
        .because("RETURNED_TO_PARENTS_OR_RELATIVES");
  }
}
