package uk.safeguarding.synthetic.requests;

import java.time.Instant;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What an agency tells of a missing episode, in a record of its own. */
public final class MissingRequests {

  private static final String EPISODES = "/contacts-and-referrals/missing-episodes/";

  private MissingRequests() {}

  public static AgencyRequest report(
      Key episode, Child child, String agency, boolean care, Instant missingAt, Instant notified) {
    return put(episode, "", child, agency)
        .child()
        .with("agency", agency)
        .with("missingFrom", care ? "CARE" : "HOME")
        .with("missingAt", missingAt)
        .at("notifiedAt", notified);
  }

  public static AgencyRequest returned(
      Key episode, Child child, String agency, Instant returnedAt, String foundBy) {
    return put(episode, "/return", child, agency)
        .with("agency", agency)
        .with("returnedAt", returnedAt)
        .with("foundBy", foundBy)
        .now();
  }

  public static AgencyRequest offer(
      Key episode, Key offer, Child child, String agency, Instant offeredAt) {
    return put(episode, "/return-interview-offers/" + offer, child, agency)
        .with("agency", agency)
        .at("offeredAt", offeredAt);
  }

  public static AgencyRequest interview(
      Key episode, Child child, String agency, String outcome, Instant decidedAt) {
    return put(episode, "/return-interview", child, agency)
        .with("agency", agency)
        .with("outcome", outcome)
        .at("decidedAt", decidedAt);
  }

  private static Telling put(Key episode, String rest, Child child, String agency) {
    return Telling.put(agency, EPISODES + episode + rest, child);
  }
}
