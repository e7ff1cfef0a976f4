package uk.safeguarding.synthetic.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What the front door tells: contacts, referrals, assessments. */
public final class FrontDoorRequests {

  private static final String CONTACTS = "/contacts-and-referrals/contacts/";
  private static final String REFERRALS = "/contacts-and-referrals/referrals/";
  private static final String ASSESSMENTS = "/contacts-and-referrals/assessments/";

  private FrontDoorRequests() {}

  /**
   * A contact.
   *
   * @param agency the code of the agency it came from, where that is one of the partnership's
   */
  public static AgencyRequest contact(
      Key contact,
      Child child,
      String source,
      @Nullable String agency,
      String reason,
      Instant receivedAt,
      boolean adviceOnly) {
    return contactFields(
            Telling.put(CONTACTS + contact, child).child(), source, agency, reason, receivedAt)
        .with("adviceOnly", adviceOnly)
        .now();
  }

  public static AgencyRequest contactCorrected(
      Key contact,
      Key correction,
      Child child,
      String source,
      @Nullable String agency,
      String reason,
      Instant receivedAt) {
    return contactFields(
            Telling.put(CONTACTS + contact + "/corrections/" + correction, child),
            source,
            agency,
            reason,
            receivedAt)
        .with("adviceOnly", false)
        .now();
  }

  private static Telling contactFields(
      Telling telling, String source, @Nullable String agency, String reason, Instant receivedAt) {
    return telling
        .with("source", source)
        .with("agency", agency)
        .with("reason", reason)
        .with("receivedAt", receivedAt);
  }

  public static AgencyRequest contactOutcome(
      Key contact, Child child, String outcome, LocalDate decidedOn) {
    return Telling.put(CONTACTS + contact + "/outcome", child)
        .with("outcome", outcome)
        .on("decidedOn", decidedOn);
  }

  public static AgencyRequest contactWithdrawn(Key contact, Child child) {
    return Telling.put(CONTACTS + contact + "/withdrawal", child).because("DUPLICATE");
  }

  /** A referral that follows a contact. */
  public static AgencyRequest referral(
      Key referral,
      Child child,
      Key contact,
      String source,
      String exploitation,
      boolean earlyHelpBefore,
      LocalDate receivedOn) {
    return Telling.put(REFERRALS + referral, child)
        .child()
        .with("contact", contact.uuid())
        .with("source", source)
        .with("exploitation", exploitation)
        .with("earlyHelpBefore", earlyHelpBefore)
        .on("receivedOn", receivedOn);
  }

  public static AgencyRequest decision(
      Key referral, Child child, String decision, LocalDate decidedOn) {
    return Telling.put(REFERRALS + referral + "/decision", child)
        .with("decision", decision)
        .on("decidedOn", decidedOn);
  }

  public static AgencyRequest closure(Key referral, Child child, String outcome, LocalDate on) {
    return Telling.put(REFERRALS + referral + "/closure", child)
        .with("outcome", outcome)
        .on("closureAssessmentOn", on);
  }

  public static AgencyRequest assessment(
      Key assessment, Child child, Key referral, LocalDate referredOn, LocalDate startedOn) {
    return Telling.put(ASSESSMENTS + assessment, child)
        .child()
        .with("referral", referral.uuid())
        .with("referredOn", referredOn)
        .on("startedOn", startedOn);
  }

  public static AgencyRequest reviewPoint(
      Key assessment, Key point, Child child, LocalDate heldOn) {
    return Telling.put(ASSESSMENTS + assessment + "/review-points/" + point, child)
        .on("heldOn", heldOn);
  }

  public static AgencyRequest factors(
      Key assessment, Child child, List<String> factors, LocalDate identifiedOn) {
    return Telling.put(ASSESSMENTS + assessment + "/factors", child)
        .with("factors", factors)
        .on("identifiedOn", identifiedOn);
  }

  public static AgencyRequest authorisation(
      Key assessment, Child child, String outcome, LocalDate authorisedOn) {
    return Telling.put(ASSESSMENTS + assessment + "/authorisation", child)
        .with("outcome", outcome)
        .on("authorisedOn", authorisedOn);
  }

  public static AgencyRequest authorisationCorrected(
      Key assessment, Key correction, Child child, String outcome, LocalDate authorisedOn) {
    return Telling.put(ASSESSMENTS + assessment + "/authorisation/corrections/" + correction, child)
        .with("outcome", outcome)
        .on("authorisedOn", authorisedOn);
  }
}
