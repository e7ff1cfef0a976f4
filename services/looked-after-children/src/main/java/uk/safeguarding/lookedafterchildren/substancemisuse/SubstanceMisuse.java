package uk.safeguarding.lookedafterchildren.substancemisuse;

import static uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseRule.INTERVENTION_CORRECTION_NEEDS_INTERVENTION;
import static uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseRule.INTERVENTION_IS_RECORDED_ONCE;
import static uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseRule.INTERVENTION_NOT_BEFORE_IDENTIFICATION;
import static uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseRule.MISUSE_IS_IDENTIFIED_ONCE;
import static uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseRule.MISUSE_MUST_STAND;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.CorrectSubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.CorrectSubstanceMisuseIntervention;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.IdentifySubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.RecordSubstanceMisuseIntervention;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.SubstanceMisuseCommand;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.WithdrawSubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseCorrected;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseEvent;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseIdentified;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseInterventionCorrected;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseInterventionRecorded;
import uk.safeguarding.lookedafterchildren.substancemisuse.events.SubstanceMisuseWithdrawn;

/**
 * What a substance misuse problem must remember in order to decide.
 *
 * @param start how it was identified, corrections included
 * @param offeredOn the day of the intervention, corrections included
 */
public record SubstanceMisuse(
    Status status, @Nullable SubstanceMisuseIdentified start, @Nullable LocalDate offeredOn) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    IDENTIFIED,
    WITHDRAWN
  }

  public static final SubstanceMisuse NOT_STARTED =
      new SubstanceMisuse(Status.NOT_STARTED, null, null);

  /** The event of a command. */
  public List<SubstanceMisuseEvent> decide(SubstanceMisuseCommand command) {
    MISUSE_MUST_STAND.require(status != Status.WITHDRAWN);
    SubstanceMisuseEvent event = fact(command);
    INTERVENTION_NOT_BEFORE_IDENTIFICATION.require(evolve(event).isInOrder());
    return List.of(event);
  }

  private SubstanceMisuseEvent fact(SubstanceMisuseCommand command) {
    return switch (command) {
      case IdentifySubstanceMisuse it -> {
        MISUSE_IS_IDENTIFIED_ONCE.require(status == Status.NOT_STARTED);
        yield new SubstanceMisuseIdentified(it.misuse(), it.child(), it.age(), it.identifiedOn());
      }
      case CorrectSubstanceMisuse it ->
          new SubstanceMisuseCorrected(it.misuse(), child(), it.identifiedOn());
      case RecordSubstanceMisuseIntervention it -> {
        INTERVENTION_IS_RECORDED_ONCE.require(offeredOn == null);
        yield new SubstanceMisuseInterventionRecorded(
            it.misuse(), child(), it.intervention(), it.offeredOn());
      }
      case CorrectSubstanceMisuseIntervention it -> {
        INTERVENTION_CORRECTION_NEEDS_INTERVENTION.require(offeredOn != null);
        yield new SubstanceMisuseInterventionCorrected(
            it.misuse(), child(), it.intervention(), it.offeredOn());
      }
      case WithdrawSubstanceMisuse it ->
          new SubstanceMisuseWithdrawn(it.misuse(), child(), it.reason());
    };
  }

  public SubstanceMisuse evolve(SubstanceMisuseEvent event) {
    return switch (event) {
      case SubstanceMisuseIdentified it -> new SubstanceMisuse(Status.IDENTIFIED, it, null);
      case SubstanceMisuseCorrected it ->
          new SubstanceMisuse(
              status,
              new SubstanceMisuseIdentified(
                  it.misuse(), it.child(), begun().age(), it.identifiedOn()),
              offeredOn);
      case SubstanceMisuseInterventionRecorded it ->
          new SubstanceMisuse(status, start, it.offeredOn());
      case SubstanceMisuseInterventionCorrected it ->
          new SubstanceMisuse(status, start, it.offeredOn());
      case SubstanceMisuseWithdrawn _ -> new SubstanceMisuse(Status.WITHDRAWN, start, offeredOn);
    };
  }

  private boolean isInOrder() {
    return offeredOn == null || !offeredOn.isBefore(begun().identifiedOn());
  }

  /** Axon creates a problem by its identification only, so every other command finds one. */
  private SubstanceMisuseIdentified begun() {
    return Objects.requireNonNull(start);
  }

  private ChildRef child() {
    return begun().child();
  }
}
