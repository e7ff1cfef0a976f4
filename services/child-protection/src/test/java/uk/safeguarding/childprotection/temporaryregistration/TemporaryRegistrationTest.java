package uk.safeguarding.childprotection.temporaryregistration;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.childprotection.Decisions.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.childprotection.temporaryregistration.commands.CorrectTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.CorrectTemporaryRegistrationEnd;
import uk.safeguarding.childprotection.temporaryregistration.commands.EndTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.StartTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.commands.WithdrawTemporaryRegistration;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationCorrected;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationEndCorrected;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationEnded;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationEvent;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationStarted;
import uk.safeguarding.childprotection.temporaryregistration.events.TemporaryRegistrationWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

class TemporaryRegistrationTest {

  private static final TemporaryRegistrationId ID = new TemporaryRegistrationId(new UUID(7, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final TemporaryRegistrationStarted STARTED =
      new TemporaryRegistrationStarted(ID, CHILD, 9, MONDAY);
  private static final TemporaryRegistrationEnded ENDED =
      new TemporaryRegistrationEnded(ID, CHILD, MONDAY.plusDays(5));

  @Test
  void a_stay_starts_once() {
    var start = new StartTemporaryRegistration(ID, CHILD, 9, MONDAY);
    assertThat(given().decide(start)).containsExactly(STARTED);
    refused(() -> given(STARTED).decide(start), TemporaryRegistrationRule.REGISTRATION_STARTS_ONCE);
  }

  @Test
  void a_stay_ends_once_and_its_end_can_be_corrected() {
    var end = new EndTemporaryRegistration(ID, MONDAY.plusDays(5));
    var correction = new CorrectTemporaryRegistrationEnd(ID, MONDAY);
    assertThat(given(STARTED).decide(end)).containsExactly(ENDED);
    refused(
        () -> given(STARTED, ENDED).decide(end), TemporaryRegistrationRule.REGISTRATION_ENDS_ONCE);
    assertThat(given(STARTED, ENDED).decide(correction))
        .containsExactly(new TemporaryRegistrationEndCorrected(ID, CHILD, MONDAY));
    refused(
        () -> given(STARTED).decide(correction),
        TemporaryRegistrationRule.END_CORRECTION_NEEDS_END);
  }

  @Test
  void a_stay_does_not_end_before_it_started() {
    var rule = TemporaryRegistrationRule.REGISTRATION_NOT_ENDED_BEFORE_ITS_START;
    refused(
        () -> given(STARTED).decide(new EndTemporaryRegistration(ID, MONDAY.minusDays(1))), rule);
    refused(
        () ->
            given(STARTED, ENDED)
                .decide(new CorrectTemporaryRegistrationEnd(ID, MONDAY.minusDays(1))),
        rule);
    refused(
        () ->
            given(STARTED, ENDED).decide(new CorrectTemporaryRegistration(ID, MONDAY.plusDays(6))),
        rule);
    assertThat(
            given(STARTED, ENDED).decide(new CorrectTemporaryRegistration(ID, MONDAY.plusDays(5))))
        .containsExactly(new TemporaryRegistrationCorrected(ID, CHILD, MONDAY.plusDays(5)));
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_stay() {
    var withdraw = new WithdrawTemporaryRegistration(ID, WithdrawalReason.WRONG_CHILD);
    var withdrawn = new TemporaryRegistrationWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD);
    assertThat(given(STARTED).decide(withdraw)).containsExactly(withdrawn);
    refused(
        () -> given(STARTED, withdrawn).decide(withdraw),
        TemporaryRegistrationRule.REGISTRATION_MUST_STAND);
  }

  private static TemporaryRegistration given(TemporaryRegistrationEvent... events) {
    TemporaryRegistration registration = TemporaryRegistration.NOT_STARTED;
    for (TemporaryRegistrationEvent event : events) {
      registration = registration.evolve(event);
    }
    return registration;
  }
}
