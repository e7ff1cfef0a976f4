package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of periods of care, their episodes, visits and reviews, and of social workers. */
public final class CareRequests {

  private static final String PERIODS = "/looked-after-children/periods-of-care/";
  private static final String ALLOCATIONS = "/looked-after-children/social-worker-allocations/";
  private static final String STARTED_ON = "startedOn";
  private static final String ENDED_ON = "endedOn";

  private CareRequests() {}

  public static AgencyRequest start(
      Key period, Child child, LocalDate on, String legalStatus, String need, Placed placed) {
    return Telling.put(PERIODS + period, child)
        .child()
        .with(STARTED_ON, on)
        .with("legalStatus", legalStatus)
        .with("categoryOfNeed", need)
        .with("placement", placed.body())
        .now();
  }

  /**
   * What changed.
   *
   * @param why a placement changed; null where it did not
   */
  public static AgencyRequest episode(
      Key period,
      Key episode,
      Child child,
      LocalDate on,
      String reason,
      String legalStatus,
      Placed placed,
      @Nullable String why) {
    return Telling.put(PERIODS + period + "/episodes/" + episode, child)
        .with(STARTED_ON, on)
        .with("reason", reason)
        .with("legalStatus", legalStatus)
        .with("placement", placed.body())
        .with("placementChangeReason", why)
        .now();
  }

  public static AgencyRequest visit(
      Key period,
      Key visit,
      Child child,
      LocalDate visitedOn,
      LocalDate recordedOn,
      String outcome,
      String place) {
    return Telling.put(PERIODS + period + "/visits/" + visit, child)
        .with("visitedOn", visitedOn)
        .with("recordedOn", recordedOn)
        .with("outcome", outcome)
        .with("place", place)
        .now();
  }

  public static AgencyRequest visitWithdrawn(Key period, Key visit, Child child) {
    return Telling.put(PERIODS + period + "/visits/" + visit + "/withdrawal", child)
        .because("DUPLICATE");
  }

  public static AgencyRequest review(
      Key period, Key review, Child child, LocalDate heldOn, String participation) {
    return Telling.put(PERIODS + period + "/reviews/" + review, child)
        .with("heldOn", heldOn)
        .with("participation", participation)
        .now();
  }

  public static AgencyRequest end(Key period, Child child, LocalDate endedOn, String reason) {
    return Telling.put(PERIODS + period + "/end", child).with(ENDED_ON, endedOn).because(reason);
  }

  /**
   * A social worker.
   *
   * @param reason why it is another than before; null for the first
   */
  public static AgencyRequest allocation(
      Key allocation,
      Child child,
      Key worker,
      String team,
      @Nullable String reason,
      LocalDate startedOn) {
    return Telling.put(ALLOCATIONS + allocation, child)
        .child()
        .with("worker", worker.uuid())
        .with("team", team)
        .with("reason", reason)
        .on(STARTED_ON, startedOn);
  }

  public static AgencyRequest allocationEnd(Key allocation, Child child, LocalDate endedOn) {
    return Telling.put(ALLOCATIONS + allocation + "/end", child).on(ENDED_ON, endedOn);
  }
}
