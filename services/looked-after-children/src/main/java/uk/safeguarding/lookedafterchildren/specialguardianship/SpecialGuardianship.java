package uk.safeguarding.lookedafterchildren.specialguardianship;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.SpecialGuardianshipCommand;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipApplicationCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipAssessmentStarted;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipBreakdownCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipBrokeDown;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEndCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEnded;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEvent;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipFindingCleared;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipFindingMade;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipOrderApplied;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipOrderCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipOrderGranted;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipReportCompleted;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipReportCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipSupportPlanCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipSupportPlanMade;

/**
 * What the record of a special guardianship must remember in order to decide, corrections included.
 *
 * @param start how the assessment began
 */
public record SpecialGuardianship(
    @Nullable SpecialGuardianshipAssessmentStarted start,
    SpecialGuardianshipPath path,
    SpecialGuardianshipFate fate,
    boolean withdrawn) {

  public static final SpecialGuardianship NONE =
      new SpecialGuardianship(
          null, SpecialGuardianshipPath.NONE, SpecialGuardianshipFate.NONE, false);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<SpecialGuardianshipEvent> decide(SpecialGuardianshipCommand command) {
    SpecialGuardianshipEvent event = SpecialGuardianshipDecision.fact(this, command);
    SpecialGuardianship then = evolve(event);
    SpecialGuardianshipRule.END_REASON_FITS_ORDER.require(then.fate().endFitsOrder());
    SpecialGuardianshipRule.SPECIAL_GUARDIANSHIP_DAYS_ARE_IN_ORDER.require(then.isInOrder());
    return FindingChanges.following(
        event,
        SpecialGuardianshipFindings.of(this),
        SpecialGuardianshipFindings.of(then),
        made -> new SpecialGuardianshipFindingMade(event.guardianship(), event.child(), made),
        gone -> new SpecialGuardianshipFindingCleared(event.guardianship(), event.child(), gone));
  }

  public SpecialGuardianship evolve(SpecialGuardianshipEvent event) {
    return switch (event) {
      case SpecialGuardianshipAssessmentStarted it ->
          new SpecialGuardianship(it, path, fate, withdrawn);
      case SpecialGuardianshipAssessmentCorrected it ->
          new SpecialGuardianship(
              new SpecialGuardianshipAssessmentStarted(
                  it.guardianship(),
                  it.child(),
                  begun().age(),
                  it.guardian(),
                  it.noticeReceivedOn(),
                  it.startedOn()),
              path,
              fate,
              withdrawn);
      case SpecialGuardianshipReportCompleted it -> with(path.reported(it.completedOn()));
      case SpecialGuardianshipReportCorrected it -> with(path.reported(it.completedOn()));
      case SpecialGuardianshipSupportPlanMade it -> with(path.planned(it.madeOn()));
      case SpecialGuardianshipSupportPlanCorrected it -> with(path.planned(it.madeOn()));
      case SpecialGuardianshipOrderApplied it -> with(path.applied(it.appliedOn()));
      case SpecialGuardianshipApplicationCorrected it -> with(path.applied(it.appliedOn()));
      case SpecialGuardianshipOrderGranted it -> with(fate.granted(it.grantedOn()));
      case SpecialGuardianshipOrderCorrected it -> with(fate.granted(it.grantedOn()));
      case SpecialGuardianshipBrokeDown it -> with(fate.brokeDown(it.brokeDownOn()));
      case SpecialGuardianshipBreakdownCorrected it -> with(fate.brokeDown(it.brokeDownOn()));
      case SpecialGuardianshipEnded it -> with(fate.ended(it.reason(), it.endedOn()));
      case SpecialGuardianshipEndCorrected it -> with(fate.ended(it.reason(), it.endedOn()));
      case SpecialGuardianshipRecordWithdrawn _ -> new SpecialGuardianship(start, path, fate, true);
      case SpecialGuardianshipFindingMade _, SpecialGuardianshipFindingCleared _ -> this;
    };
  }

  private SpecialGuardianship with(SpecialGuardianshipPath now) {
    return new SpecialGuardianship(start, now, fate, withdrawn);
  }

  private SpecialGuardianship with(SpecialGuardianshipFate now) {
    return new SpecialGuardianship(start, path, now, withdrawn);
  }

  /** An application may come before the assessment, where the court asks for it. */
  private boolean isInOrder() {
    LocalDate first = begun().startedOn();
    LocalDate last = Objects.requireNonNullElse(fate.endedOn(), LocalDate.MAX);
    LocalDate granted = Objects.requireNonNullElse(fate.grantedOn(), LocalDate.MAX);
    LocalDate applied = Objects.requireNonNullElse(path.appliedOn(), LocalDate.MIN);
    LocalDate brokeDown = fate.brokeDownOn();
    return Stream.of(path.reportOn(), path.supportPlanOn(), fate.grantedOn(), brokeDown, last)
            .filter(Objects::nonNull)
            .noneMatch(day -> day.isBefore(first) || day.isAfter(last))
        && !applied.isAfter(granted)
        && !applied.isAfter(last)
        && (brokeDown == null || !brokeDown.isBefore(granted));
  }

  /** Axon creates a record by its assessment only, so every other command finds one. */
  SpecialGuardianshipAssessmentStarted begun() {
    return Objects.requireNonNull(start);
  }
}
