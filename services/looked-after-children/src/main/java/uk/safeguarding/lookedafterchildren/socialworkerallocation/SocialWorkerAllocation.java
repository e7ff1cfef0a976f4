package uk.safeguarding.lookedafterchildren.socialworkerallocation;

import static uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationRule.ALLOCATION_ENDS_ONCE;
import static uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationRule.ALLOCATION_MUST_STAND;
import static uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationRule.ALLOCATION_STARTS_ONCE;
import static uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationRule.END_NOT_BEFORE_START;
import static uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationRule.TEAM_IS_A_CODE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.AllocateSocialWorker;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.CorrectSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.CorrectSocialWorkerAllocationEnd;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.EndSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.SocialWorkerAllocationCommand;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.WithdrawSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocated;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationCorrected;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationEndCorrected;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationEnded;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationEvent;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.events.SocialWorkerAllocationWithdrawn;

/**
 * What an allocation must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param endedOn the day of its end, corrections included
 */
public record SocialWorkerAllocation(
    Status status, @Nullable SocialWorkerAllocated start, @Nullable LocalDate endedOn) {

  private static final String TEAM_CODE = "[A-Z0-9-]{1,20}";

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final SocialWorkerAllocation NOT_STARTED =
      new SocialWorkerAllocation(Status.NOT_STARTED, null, null);

  /** The event of a command. */
  public List<SocialWorkerAllocationEvent> decide(SocialWorkerAllocationCommand command) {
    ALLOCATION_MUST_STAND.require(status != Status.WITHDRAWN);
    SocialWorkerAllocationEvent event = fact(command);
    END_NOT_BEFORE_START.require(evolve(event).endsNotBeforeItStarts());
    return List.of(event);
  }

  private SocialWorkerAllocationEvent fact(SocialWorkerAllocationCommand command) {
    return switch (command) {
      case AllocateSocialWorker it -> {
        ALLOCATION_STARTS_ONCE.require(status == Status.NOT_STARTED);
        TEAM_IS_A_CODE.require(it.team().matches(TEAM_CODE));
        yield new SocialWorkerAllocated(
            it.allocation(),
            it.child(),
            it.age(),
            it.worker(),
            it.team(),
            it.reason(),
            it.startedOn());
      }
      case CorrectSocialWorkerAllocation it -> {
        TEAM_IS_A_CODE.require(it.team().matches(TEAM_CODE));
        yield new SocialWorkerAllocationCorrected(
            it.allocation(), child(), it.worker(), it.team(), it.reason(), it.startedOn());
      }
      case EndSocialWorkerAllocation it -> {
        ALLOCATION_ENDS_ONCE.require(status == Status.OPEN);
        yield new SocialWorkerAllocationEnded(it.allocation(), child(), it.endedOn());
      }
      case CorrectSocialWorkerAllocationEnd it -> {
        END_CORRECTION_NEEDS_END.require(status == Status.ENDED);
        yield new SocialWorkerAllocationEndCorrected(it.allocation(), child(), it.endedOn());
      }
      case WithdrawSocialWorkerAllocation it ->
          new SocialWorkerAllocationWithdrawn(it.allocation(), child(), it.reason());
    };
  }

  public SocialWorkerAllocation evolve(SocialWorkerAllocationEvent event) {
    return switch (event) {
      case SocialWorkerAllocated it -> new SocialWorkerAllocation(Status.OPEN, it, null);
      case SocialWorkerAllocationCorrected it ->
          new SocialWorkerAllocation(
              status,
              new SocialWorkerAllocated(
                  it.allocation(),
                  it.child(),
                  begun().age(),
                  it.worker(),
                  it.team(),
                  it.reason(),
                  it.startedOn()),
              endedOn);
      case SocialWorkerAllocationEnded it ->
          new SocialWorkerAllocation(Status.ENDED, start, it.endedOn());
      case SocialWorkerAllocationEndCorrected it ->
          new SocialWorkerAllocation(status, start, it.endedOn());
      case SocialWorkerAllocationWithdrawn _ ->
          new SocialWorkerAllocation(Status.WITHDRAWN, start, endedOn);
    };
  }

  private boolean endsNotBeforeItStarts() {
    return endedOn == null || !endedOn.isBefore(begun().startedOn());
  }

  /** Axon creates an allocation by its start only, so every other command finds one. */
  private SocialWorkerAllocated begun() {
    return Objects.requireNonNull(start);
  }

  private ChildRef child() {
    return begun().child();
  }
}
