package uk.safeguarding.lookedafterchildren.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.CorrectHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.RecordHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.WithdrawHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckCorrected;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckEvent;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckRecorded;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckWithdrawn;

class HealthCheckTest {

  private static final HealthCheckId ID = new HealthCheckId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final HealthCheckRecorded RECORDED =
      new HealthCheckRecorded(
          ID, CHILD, 9, HealthCheckKind.DENTAL, HealthCheckResult.UP_TO_DATE, MONDAY);
  private static final CorrectHealthCheck CORRECT =
      new CorrectHealthCheck(
          ID, HealthCheckKind.IMMUNISATIONS, HealthCheckResult.NOT_UP_TO_DATE, MONDAY);

  @Test
  void a_check_is_recorded_once() {
    var record =
        new RecordHealthCheck(
            ID, CHILD, 9, HealthCheckKind.DENTAL, HealthCheckResult.UP_TO_DATE, MONDAY);
    assertThat(given().decide(record)).containsExactly(RECORDED);
    refused(() -> given(RECORDED).decide(record), HealthCheckRule.CHECK_IS_RECORDED_ONCE);
  }

  @Test
  void a_check_can_be_corrected_more_than_once() {
    var corrected =
        new HealthCheckCorrected(
            ID, CHILD, HealthCheckKind.IMMUNISATIONS, HealthCheckResult.NOT_UP_TO_DATE, MONDAY);
    assertThat(given(RECORDED).decide(CORRECT)).containsExactly(corrected);
    assertThat(given(RECORDED, corrected).decide(CORRECT)).containsExactly(corrected);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_check() {
    var withdrawn = new HealthCheckWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD);
    assertThat(given(RECORDED).decide(new WithdrawHealthCheck(ID, WithdrawalReason.WRONG_CHILD)))
        .containsExactly(withdrawn);
    refused(() -> given(RECORDED, withdrawn).decide(CORRECT), HealthCheckRule.CHECK_MUST_STAND);
  }

  private static HealthCheck given(HealthCheckEvent... events) {
    HealthCheck check = HealthCheck.NOT_STARTED;
    for (HealthCheckEvent event : events) {
      check = check.evolve(event);
    }
    return check;
  }
}
