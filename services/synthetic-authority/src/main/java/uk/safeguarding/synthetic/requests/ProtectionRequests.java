package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told from the strategy discussion to the initial conference. */
public final class ProtectionRequests {

  private static final String DISCUSSIONS = "/child-protection/strategy-discussions/";
  private static final String ENQUIRIES = "/child-protection/section-47-enquiries/";
  private static final String CONFERENCES = "/child-protection/initial-conferences/";
  private static final String AGENCIES = "agencies";

  /** What an initial conference follows: an enquiry with its discussions, or a move. */
  public record Start(
      @Nullable Key enquiry,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable LocalDate notifiedOn) {

    String route() {
      return enquiry == null ? "TRANSFER_IN" : "SECTION_47_ENQUIRY";
    }

    private Telling in(Telling telling) {
      return telling
          .with("route", route())
          .with("enquiry", enquiry == null ? null : enquiry.reference())
          .with("notifiedOn", notifiedOn);
    }
  }

  private ProtectionRequests() {}

  public static AgencyRequest discussion(
      Key discussion,
      Child child,
      @Nullable Key referral,
      @Nullable Key enquiry,
      LocalDate neededOn,
      LocalDate heldOn,
      List<String> agencies,
      String decision) {
    return Telling.put(DISCUSSIONS + discussion, child)
        .child()
        .with("referral", referral == null ? null : referral.reference())
        .with("enquiry", enquiry == null ? null : enquiry.reference())
        .with("neededOn", neededOn)
        .with("heldOn", heldOn)
        .with(AGENCIES, agencies)
        .with("decision", decision)
        .now();
  }

  public static AgencyRequest enquiry(
      Key enquiry, Child child, LocalDate discussionOn, LocalDate startedOn) {
    return Telling.put(ENQUIRIES + enquiry, child)
        .child()
        .with("strategyDiscussionOn", discussionOn)
        .on("startedOn", startedOn);
  }

  public static AgencyRequest enquiryCorrected(
      Key enquiry, Key correction, Child child, LocalDate discussionOn, LocalDate startedOn) {
    return Telling.put(ENQUIRIES + enquiry + "/corrections/" + correction, child)
        .with("strategyDiscussionOn", discussionOn)
        .on("startedOn", startedOn);
  }

  public static AgencyRequest outcome(Key enquiry, Child child, String outcome, LocalDate on) {
    return Telling.put(ENQUIRIES + enquiry + "/outcome", child)
        .with("outcome", outcome)
        .on("recordedOn", on);
  }

  public static AgencyRequest schedule(Key conference, Child child, Start start, LocalDate day) {
    return start.in(Telling.put(CONFERENCES + conference, child).child()).on("scheduledFor", day);
  }

  public static AgencyRequest rearranged(
      Key conference, Key rearrangement, Child child, String reason, LocalDate day) {
    return Telling.put(CONFERENCES + conference + "/rearrangements/" + rearrangement, child)
        .with("reason", reason)
        .on("scheduledFor", day);
  }

  public static AgencyRequest held(
      Key conference,
      Child child,
      Start start,
      LocalDate heldOn,
      List<String> agencies,
      String outcome,
      @Nullable String category) {
    return start
        .in(Telling.put(CONFERENCES + conference + "/held", child).child())
        .with("firstStrategyDiscussionOn", start.first())
        .with("lastStrategyDiscussionOn", start.last())
        .with("heldOn", heldOn)
        .with(AGENCIES, agencies)
        .with("outcome", outcome)
        .with("category", category)
        .now();
  }
}
