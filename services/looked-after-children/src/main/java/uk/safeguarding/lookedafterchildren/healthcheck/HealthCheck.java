package uk.safeguarding.lookedafterchildren.healthcheck;

import static uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckRule.CHECK_IS_RECORDED_ONCE;
import static uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckRule.CHECK_MUST_STAND;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.CorrectHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.HealthCheckCommand;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.RecordHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.WithdrawHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckCorrected;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckEvent;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckRecorded;
import uk.safeguarding.lookedafterchildren.healthcheck.events.HealthCheckWithdrawn;

/**
 * What a health check must remember in order to decide.
 *
 * @param child whose check it is; null before it is recorded
 */
public record HealthCheck(Status status, @Nullable ChildRef child) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    RECORDED,
    WITHDRAWN
  }

  public static final HealthCheck NOT_STARTED = new HealthCheck(Status.NOT_STARTED, null);

  /** The event of a command. */
  public List<HealthCheckEvent> decide(HealthCheckCommand command) {
    CHECK_MUST_STAND.require(status != Status.WITHDRAWN);
    return List.of(
        switch (command) {
          case RecordHealthCheck it -> {
            CHECK_IS_RECORDED_ONCE.require(status == Status.NOT_STARTED);
            yield new HealthCheckRecorded(
                it.check(), it.child(), it.age(), it.kind(), it.result(), it.checkedOn());
          }
          case CorrectHealthCheck it ->
              new HealthCheckCorrected(it.check(), known(), it.kind(), it.result(), it.checkedOn());
          case WithdrawHealthCheck it -> new HealthCheckWithdrawn(it.check(), known(), it.reason());
        });
  }

  public HealthCheck evolve(HealthCheckEvent event) {
    return switch (event) {
      case HealthCheckRecorded it -> new HealthCheck(Status.RECORDED, it.child());
      case HealthCheckCorrected _ -> this;
      case HealthCheckWithdrawn _ -> new HealthCheck(Status.WITHDRAWN, child);
    };
  }

  /** Axon creates a check by its recording only, so every other command finds one. */
  private ChildRef known() {
    return Objects.requireNonNull(child);
  }
}
