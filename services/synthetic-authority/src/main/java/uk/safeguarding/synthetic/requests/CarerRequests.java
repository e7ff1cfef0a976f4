package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import uk.safeguarding.synthetic.AgencyRequest;

/** What is told of the council's own foster carers, and of prospective adopters. */
public final class CarerRequests {

  private static final String CARERS = "/looked-after-children/foster-carers/";
  private static final String ADOPTERS = "/looked-after-children/prospective-adopters/";

  private CarerRequests() {}

  public static AgencyRequest enquiry(Key carer, String kind, LocalDate on) {
    return Telling.put(CARERS + carer, carer).with("kind", kind).on("enquiryReceivedOn", on);
  }

  public static AgencyRequest application(Key carer, LocalDate on) {
    return Telling.put(CARERS + carer + "/application", carer).on("applicationReceivedOn", on);
  }

  public static AgencyRequest approval(Key carer, String kind, int places, LocalDate on) {
    return Telling.put(CARERS + carer + "/approval", carer)
        .with("kind", kind)
        .with("places", places)
        .on("approvedOn", on);
  }

  public static AgencyRequest review(Key carer, Key review, String outcome, LocalDate on) {
    return Telling.put(CARERS + carer + "/reviews/" + review, carer)
        .with("outcome", outcome)
        .on("reviewedOn", on);
  }

  public static AgencyRequest closure(Key carer, String reason, LocalDate on) {
    return Telling.put(CARERS + carer + "/closure", carer)
        .with("reason", reason)
        .on("closedOn", on);
  }

  public static AgencyRequest adopter(Key adopter, boolean fostering, LocalDate on) {
    return Telling.put(ADOPTERS + adopter, adopter)
        .with("fosteringForAdoption", fostering)
        .on("enquiryReceivedOn", on);
  }

  /**
   * @param stage {@code stage-one} or {@code stage-two}
   */
  public static AgencyRequest stage(Key adopter, String stage, LocalDate on) {
    return Telling.put(ADOPTERS + adopter + "/" + stage, adopter).on("startedOn", on);
  }

  public static AgencyRequest stageEnd(Key adopter, String stage, LocalDate on) {
    return Telling.put(ADOPTERS + adopter + "/" + stage + "/end", adopter).on("endedOn", on);
  }

  public static AgencyRequest adopterApplication(Key adopter, LocalDate on) {
    return Telling.put(ADOPTERS + adopter + "/application", adopter).on("submittedOn", on);
  }

  public static AgencyRequest adopterApproval(Key adopter, LocalDate on) {
    return Telling.put(ADOPTERS + adopter + "/approval", adopter).on("approvedOn", on);
  }

  public static AgencyRequest adopterMatch(Key adopter, Key match, LocalDate on) {
    return Telling.put(ADOPTERS + adopter + "/matches/" + match, adopter).on("matchedOn", on);
  }

  public static AgencyRequest adopterLeaves(Key adopter, LocalDate on) {
    return Telling.put(ADOPTERS + adopter + "/leaving", adopter)
        .with("reason", "WITHDREW")
        .on("leftOn", on);
  }
}
