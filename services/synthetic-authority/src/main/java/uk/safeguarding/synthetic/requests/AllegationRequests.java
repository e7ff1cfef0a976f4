package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import uk.safeguarding.synthetic.AgencyRequest;

/** What is told of allegations against adults who work with children. */
public final class AllegationRequests {

  private static final String ALLEGATIONS = "/contacts-and-referrals/allegations/";

  private AllegationRequests() {}

  public static AgencyRequest received(
      Key allegation, String sector, String harm, String threshold, LocalDate on) {
    return Telling.put(ALLEGATIONS + allegation, allegation)
        .with("receivedOn", on)
        .with("sector", sector)
        .with("harm", harm)
        .with("threshold", threshold)
        .now();
  }

  public static AgencyRequest referred(Key allegation, LocalDate on) {
    return Telling.put(ALLEGATIONS + allegation + "/designated-officer-referral", allegation)
        .on("referredOn", on);
  }

  public static AgencyRequest meeting(Key allegation, Key meeting, String kind, LocalDate on) {
    return Telling.put(ALLEGATIONS + allegation + "/meetings/" + meeting, allegation)
        .with("kind", kind)
        .on("heldOn", on);
  }

  public static AgencyRequest concluded(Key allegation, String outcome, LocalDate on) {
    return Telling.put(ALLEGATIONS + allegation + "/conclusion", allegation)
        .with("outcome", outcome)
        .on("concludedOn", on);
  }
}
