package uk.safeguarding.childprotection.temporaryregistration;

import static uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationRule.REGISTRATION_ENDS_ONCE;
import static uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationRule.REGISTRATION_MUST_STAND;
import static uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationRule.REGISTRATION_NOT_ENDED_BEFORE_ITS_START;
import static uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationRule.REGISTRATION_STARTS_ONCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.temporaryregistration.commands.CorrectTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.CorrectTemporaryRegistrationEnd;
import uk.safeguarding.childprotection.temporaryregistration.commands.EndTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.StartTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.TemporaryRegistrationCommand;
import uk.safeguarding.childprotection.temporaryregistration.commands.WithdrawTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationCorrected;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationEndCorrected;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationEnded;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationEvent;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationStarted;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationWithdrawn;
import uk.safeguarding.kernel.ChildRef;

/** What a temporary registration must remember in order to decide. */
public record TemporaryRegistration(
    Status status,
    @Nullable ChildRef child,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endedOn) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final TemporaryRegistration NOT_STARTED =
      new TemporaryRegistration(Status.NOT_STARTED, null, null, null);

  /** The event of a command; no limit runs on a stay, so nothing is found. */
  public List<TemporaryRegistrationEvent> decide(TemporaryRegistrationCommand command) {
    REGISTRATION_MUST_STAND.require(status != Status.WITHDRAWN);
    return List.of(fact(command));
  }

  private TemporaryRegistrationEvent fact(TemporaryRegistrationCommand command) {
    return switch (command) {
      case StartTemporaryRegistration it -> {
        REGISTRATION_STARTS_ONCE.require(status == Status.NOT_STARTED);
        yield new TemporaryRegistrationStarted(
            it.registration(), it.child(), it.age(), it.startedOn());
      }
      case CorrectTemporaryRegistration it -> {
        requireOrder(it.startedOn(), endedOn);
        yield new TemporaryRegistrationCorrected(it.registration(), begun(child), it.startedOn());
      }
      case EndTemporaryRegistration it -> {
        REGISTRATION_ENDS_ONCE.require(status == Status.OPEN);
        requireOrder(begun(startedOn), it.endedOn());
        yield new TemporaryRegistrationEnded(it.registration(), begun(child), it.endedOn());
      }
      case CorrectTemporaryRegistrationEnd it -> {
        END_CORRECTION_NEEDS_END.require(status == Status.ENDED);
        requireOrder(begun(startedOn), it.endedOn());
        yield new TemporaryRegistrationEndCorrected(it.registration(), begun(child), it.endedOn());
      }
      case WithdrawTemporaryRegistration it ->
          new TemporaryRegistrationWithdrawn(it.registration(), begun(child), it.reason());
    };
  }

  public TemporaryRegistration evolve(TemporaryRegistrationEvent event) {
    return switch (event) {
      case TemporaryRegistrationStarted it ->
          new TemporaryRegistration(Status.OPEN, it.child(), it.startedOn(), null);
      case TemporaryRegistrationCorrected it ->
          new TemporaryRegistration(status, child, it.startedOn(), endedOn);
      case TemporaryRegistrationEnded it ->
          new TemporaryRegistration(Status.ENDED, child, startedOn, it.endedOn());
      case TemporaryRegistrationEndCorrected it ->
          new TemporaryRegistration(status, child, startedOn, it.endedOn());
      case TemporaryRegistrationWithdrawn _ ->
          new TemporaryRegistration(Status.WITHDRAWN, child, startedOn, endedOn);
    };
  }

  private static void requireOrder(LocalDate start, @Nullable LocalDate end) {
    REGISTRATION_NOT_ENDED_BEFORE_ITS_START.require(end == null || !end.isBefore(start));
  }

  /** Axon creates a registration by its start only, so every other command finds one. */
  private static <T> T begun(@Nullable T known) {
    return Objects.requireNonNull(known);
  }
}
