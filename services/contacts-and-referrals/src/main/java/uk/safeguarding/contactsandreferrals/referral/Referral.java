package uk.safeguarding.contactsandreferrals.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.referral.commands.ReferralCommand;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralAccepted;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosed;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosedWithNoFurtherAction;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosureCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralDecisionCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralEvent;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralFindingCleared;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralFindingMade;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralReceived;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralSteppedDownToEarlyHelp;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralWithdrawn;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What a referral must remember in order to decide.
 *
 * @param received how it was received, corrections included
 * @param decided what was decided, corrections included
 * @param closed how its case closed, corrections included
 */
public record Referral(
    Status status,
    @Nullable ReferralReceived received,
    @Nullable Decided decided,
    @Nullable ReferralClosed closed) {

  /** How far it has come. */
  public enum Status {
    NOT_RECEIVED,
    AWAITING_DECISION,
    ACCEPTED,
    NOT_ACCEPTED,
    CLOSED,
    WITHDRAWN
  }

  /** A decision and its day. */
  public record Decided(ReferralDecision decision, LocalDate on) {

    Status status() {
      return decision.accepts() ? Status.ACCEPTED : Status.NOT_ACCEPTED;
    }
  }

  public static final Referral NOT_STARTED = new Referral(Status.NOT_RECEIVED, null, null, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<ReferralEvent> decide(ReferralCommand command) {
    ReferralEvent event = ReferralDecider.fact(this, command);
    return FindingChanges.following(
        event,
        ReferralPractice.findings(this),
        ReferralPractice.findings(evolve(event)),
        made -> new ReferralFindingMade(event.referral(), event.child(), made),
        gone -> new ReferralFindingCleared(event.referral(), event.child(), gone));
  }

  public Referral evolve(ReferralEvent event) {
    return switch (event) {
      case ReferralReceived it -> new Referral(Status.AWAITING_DECISION, it, null, null);
      case ReferralCorrected it -> new Referral(status, corrected(it), decided, closed);
      case ReferralAccepted it ->
          decided(
              switch (it.route()) {
                case ASSESSMENT -> ReferralDecision.ACCEPTED_FOR_ASSESSMENT;
                case STRATEGY_DISCUSSION -> ReferralDecision.ACCEPTED_FOR_STRATEGY_DISCUSSION;
              },
              it.decidedOn());
      case ReferralSteppedDownToEarlyHelp it ->
          decided(ReferralDecision.STEPPED_DOWN_TO_EARLY_HELP, it.decidedOn());
      case ReferralClosedWithNoFurtherAction it ->
          decided(ReferralDecision.NO_FURTHER_ACTION, it.decidedOn());
      case ReferralDecisionCorrected it -> decided(it.decision(), it.decidedOn());
      case ReferralClosed it -> new Referral(Status.CLOSED, received, decided, it);
      case ReferralClosureCorrected it ->
          new Referral(
              status,
              received,
              decided,
              new ReferralClosed(
                  it.referral(), it.child(), it.outcome(), it.closureAssessmentOn()));
      case ReferralWithdrawn _ -> new Referral(Status.WITHDRAWN, received, decided, closed);
      case ReferralFindingMade _, ReferralFindingCleared _ -> this;
    };
  }

  private Referral decided(ReferralDecision decision, LocalDate on) {
    var now = new Decided(decision, on);
    return new Referral(closed == null ? now.status() : status, received, now, closed);
  }

  private ReferralReceived corrected(ReferralCorrected it) {
    return new ReferralReceived(
        it.referral(),
        it.child(),
        begun().age(),
        it.contact(),
        it.source(),
        it.exploitation(),
        it.earlyHelpBefore(),
        it.receivedOn());
  }

  /** Axon creates a referral by its receipt only, so every other command finds one. */
  ReferralReceived begun() {
    return Objects.requireNonNull(received);
  }
}
