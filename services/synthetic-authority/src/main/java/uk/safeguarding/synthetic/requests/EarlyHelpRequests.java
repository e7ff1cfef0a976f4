package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of early help. */
public final class EarlyHelpRequests {

  private static final String EARLY_HELP = "/contacts-and-referrals/early-help/";
  private static final String STARTED_ON = "startedOn";

  private EarlyHelpRequests() {}

  /**
   * @param referral that stepped down; null where help was asked for
   */
  public static AgencyRequest start(
      Key help, Child child, @Nullable Key referral, LocalDate startedOn) {
    return Telling.put(EARLY_HELP + help, child)
        .child()
        .with("origin", referral == null ? "REQUESTED" : "STEPPED_DOWN_FROM_SOCIAL_CARE")
        .with("referral", referral == null ? null : referral.uuid())
        .on(STARTED_ON, startedOn);
  }

  public static AgencyRequest assessment(Key help, Child child, LocalDate startedOn) {
    return Telling.put(EARLY_HELP + help + "/assessment", child).on(STARTED_ON, startedOn);
  }

  public static AgencyRequest assessmentComplete(Key help, Child child, LocalDate completedOn) {
    return Telling.put(EARLY_HELP + help + "/assessment/completion", child)
        .on("completedOn", completedOn);
  }

  public static AgencyRequest plan(Key help, Child child, LocalDate startedOn) {
    return Telling.put(EARLY_HELP + help + "/plan", child).on(STARTED_ON, startedOn);
  }

  public static AgencyRequest review(Key help, Key review, Child child, LocalDate heldOn) {
    return Telling.put(EARLY_HELP + help + "/reviews/" + review, child).on("heldOn", heldOn);
  }

  public static AgencyRequest stepUp(Key help, Child child, Key referral, LocalDate on) {
    return Telling.put(EARLY_HELP + help + "/step-up", child)
        .with("referral", referral.uuid())
        .on("steppedUpOn", on);
  }

  public static AgencyRequest end(Key help, Child child, String reason, LocalDate endedOn) {
    return Telling.put(EARLY_HELP + help + "/end", child)
        .with("reason", reason)
        .on("endedOn", endedOn);
  }
}
