package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of referrals to the conference on domestic abuse: about adults, with children. */
public final class DomesticAbuseRequests {

  private static final String REFERRALS = "/contacts-and-referrals/domestic-abuse-referrals/";

  private DomesticAbuseRequests() {}

  /**
   * A referral.
   *
   * @param children in the household
   * @param previous of the same adult, on its day; null where there was none
   */
  public static AgencyRequest referral(
      Key referral,
      List<Child> children,
      String referredBy,
      String risk,
      @Nullable Key previous,
      @Nullable LocalDate previousOn,
      LocalDate referredOn) {
    Telling telling =
        Telling.put(REFERRALS + referral, referral)
            .with("referredOn", referredOn)
            .with("referredBy", referredBy)
            .with("risk", risk)
            .with("children", children.stream().map(Child::invented).toList())
            .with("previousReferral", previous == null ? null : previous.uuid())
            .with("previousOn", previousOn);
    children.forEach(telling::about);
    return telling.now();
  }

  public static AgencyRequest hearing(Key referral, String outcome, LocalDate heardOn) {
    return Telling.put(REFERRALS + referral + "/hearing", referral)
        .with("heardOn", heardOn)
        .with("outcome", outcome)
        .now();
  }
}
