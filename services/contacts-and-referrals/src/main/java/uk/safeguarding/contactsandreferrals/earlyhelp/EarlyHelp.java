package uk.safeguarding.contactsandreferrals.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.earlyhelp.commands.EarlyHelpCommand;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEndCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEnded;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpEvent;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpFindingCleared;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpFindingMade;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpPlanCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpPlanStarted;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpReviewHeld;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpReviewWithdrawn;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpStarted;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpSteppedUp;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.EarlyHelpWithdrawn;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.UniversalHelpAssessmentCompleted;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.UniversalHelpAssessmentCorrected;
import uk.safeguarding.contactsandreferrals.earlyhelp.events.UniversalHelpAssessmentStarted;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What early help must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param steppedUp whether it ended because the child was referred to children's social care
 * @param endedOn the day of its end, corrections included
 */
public record EarlyHelp(
    Status status,
    @Nullable EarlyHelpStarted start,
    EarlyHelpWork work,
    boolean steppedUp,
    @Nullable LocalDate endedOn) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final EarlyHelp NOT_STARTED =
      new EarlyHelp(Status.NOT_STARTED, null, EarlyHelpWork.NONE, false, null);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<EarlyHelpEvent> decide(EarlyHelpCommand command) {
    EarlyHelpEvent event = EarlyHelpDecider.fact(this, command);
    return FindingChanges.following(
        event,
        EarlyHelpPractice.findings(this),
        EarlyHelpPractice.findings(evolve(event)),
        made -> new EarlyHelpFindingMade(event.earlyHelp(), event.child(), made),
        gone -> new EarlyHelpFindingCleared(event.earlyHelp(), event.child(), gone));
  }

  public EarlyHelp evolve(EarlyHelpEvent event) {
    return switch (event) {
      case EarlyHelpStarted it -> begun(Status.OPEN, it);
      case EarlyHelpCorrected it ->
          begun(
              status,
              new EarlyHelpStarted(
                  it.earlyHelp(),
                  it.child(),
                  begun().age(),
                  it.origin(),
                  it.referral(),
                  it.startedOn()));
      case UniversalHelpAssessmentStarted it -> worked(work.assessed(it.startedOn(), null));
      case UniversalHelpAssessmentCompleted it ->
          worked(work.assessed(assessmentStartedOn(), it.completedOn()));
      case UniversalHelpAssessmentCorrected it ->
          worked(work.assessed(it.startedOn(), it.completedOn()));
      case EarlyHelpPlanStarted it -> worked(work.planned(it.startedOn()));
      case EarlyHelpPlanCorrected it -> worked(work.planned(it.startedOn()));
      case EarlyHelpReviewHeld it ->
          worked(work.reviewed(work.reviews().with(it.review(), it.heldOn())));
      case EarlyHelpReviewWithdrawn it ->
          worked(work.reviewed(work.reviews().without(it.review())));
      case EarlyHelpSteppedUp it -> ended(Status.ENDED, true, it.steppedUpOn());
      case EarlyHelpEnded it -> ended(Status.ENDED, false, it.endedOn());
      case EarlyHelpEndCorrected it -> ended(status, steppedUp, it.endedOn());
      case EarlyHelpWithdrawn _ -> ended(Status.WITHDRAWN, steppedUp, endedOn);
      case EarlyHelpFindingMade _, EarlyHelpFindingCleared _ -> this;
    };
  }

  private EarlyHelp begun(Status now, EarlyHelpStarted how) {
    return new EarlyHelp(now, how, work, steppedUp, endedOn);
  }

  private EarlyHelp worked(EarlyHelpWork now) {
    return new EarlyHelp(status, start, now, steppedUp, endedOn);
  }

  private EarlyHelp ended(Status now, boolean up, @Nullable LocalDate on) {
    return new EarlyHelp(now, start, work, up, on);
  }

  /** Nothing is complete that has not started. */
  private LocalDate assessmentStartedOn() {
    return Objects.requireNonNull(work.assessmentStartedOn());
  }

  /** Axon creates early help by its start only, so every other command finds one. */
  EarlyHelpStarted begun() {
    return Objects.requireNonNull(start);
  }
}
