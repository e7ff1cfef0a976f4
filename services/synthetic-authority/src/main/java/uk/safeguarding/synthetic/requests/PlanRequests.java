package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of child protection plans, temporary registrations and proceedings. */
public final class PlanRequests {

  private static final String PLANS = "/child-protection/plans/";
  private static final String REGISTRATIONS = "/child-protection/temporary-registrations/";
  private static final String PRE_PROCEEDINGS = "/child-protection/pre-proceedings/";
  private static final String PROCEEDINGS = "/child-protection/care-proceedings/";
  private static final String ENDED_ON = "endedOn";
  private static final String HELD_ON = "heldOn";

  private PlanRequests() {}

  public static AgencyRequest start(
      Key plan,
      Child child,
      Key conference,
      String category,
      LocalDate startedOn,
      @Nullable LocalDate previousEndedOn) {
    return Telling.put(PLANS + plan, child)
        .child()
        .with("conference", conference.reference())
        .with("category", category)
        .with("startedOn", startedOn)
        .with("previousPlanEndedOn", previousEndedOn)
        .now();
  }

  public static AgencyRequest visit(
      Key plan, Key visit, Child child, LocalDate visitedOn, String outcome) {
    return Telling.put(PLANS + plan + "/visits/" + visit, child)
        .with("visitedOn", visitedOn)
        .with("outcome", outcome)
        .now();
  }

  public static AgencyRequest visitWithdrawn(Key plan, Key visit, Child child) {
    return Telling.put(PLANS + plan + "/visits/" + visit + "/withdrawal", child)
        .because("ENTERED_IN_ERROR");
  }

  public static AgencyRequest coreGroup(
      Key plan, Key group, Child child, LocalDate heldOn, List<String> agencies) {
    return Telling.put(PLANS + plan + "/core-groups/" + group, child)
        .with(HELD_ON, heldOn)
        .with("agencies", agencies)
        .now();
  }

  /**
   * A review conference.
   *
   * @param category under which the plan continues; null where it ends
   */
  public static AgencyRequest review(
      Key plan,
      Key review,
      Child child,
      LocalDate heldOn,
      List<String> agencies,
      @Nullable String category) {
    return Telling.put(PLANS + plan + "/reviews/" + review, child)
        .with(HELD_ON, heldOn)
        .with("agencies", agencies)
        .with("decision", category == null ? "PLAN_ENDS" : "PLAN_CONTINUES")
        .with("category", category)
        .now();
  }

  public static AgencyRequest end(Key plan, Child child, LocalDate endedOn, String reason) {
    return Telling.put(PLANS + plan + "/end", child).with(ENDED_ON, endedOn).because(reason);
  }

  public static AgencyRequest registration(Key registration, Child child, LocalDate startedOn) {
    return Telling.put(REGISTRATIONS + registration, child).child().on("startedOn", startedOn);
  }

  public static AgencyRequest registrationEnd(Key registration, Child child, LocalDate endedOn) {
    return Telling.put(REGISTRATIONS + registration + "/end", child).on(ENDED_ON, endedOn);
  }

  public static AgencyRequest letter(Key before, Child child, LocalDate sentOn) {
    return Telling.put(PRE_PROCEEDINGS + before, child).child().on("sentOn", sentOn);
  }

  public static AgencyRequest meeting(
      Key before, Key meeting, Child child, String kind, LocalDate heldOn) {
    return Telling.put(PRE_PROCEEDINGS + before + "/meetings/" + meeting, child)
        .with("kind", kind)
        .on(HELD_ON, heldOn);
  }

  public static AgencyRequest preProceedingsEnd(
      Key before, Child child, LocalDate endedOn, String outcome) {
    return Telling.put(PRE_PROCEEDINGS + before + "/end", child)
        .with(ENDED_ON, endedOn)
        .with("outcome", outcome)
        .now();
  }

  public static AgencyRequest issued(
      Key proceedings, Child child, @Nullable Key before, String application, LocalDate issuedOn) {
    return Telling.put(PROCEEDINGS + proceedings, child)
        .child()
        .with("preProceedings", before == null ? null : before.reference())
        .with("application", application)
        .on("issuedOn", issuedOn);
  }

  public static AgencyRequest finalOrder(
      Key proceedings, Child child, String order, LocalDate madeOn) {
    return Telling.put(PROCEEDINGS + proceedings + "/final-order", child)
        .with("order", order)
        .on("madeOn", madeOn);
  }
}
