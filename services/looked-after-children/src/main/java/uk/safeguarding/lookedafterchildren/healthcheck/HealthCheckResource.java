package uk.safeguarding.lookedafterchildren.healthcheck;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.CorrectHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.RecordHealthCheck;
import uk.safeguarding.lookedafterchildren.healthcheck.commands.WithdrawHealthCheck;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Health checks over HTTP. */
@RestController
@RequestMapping("/looked-after-children/health-checks/{id}")
final class HealthCheckResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  HealthCheckResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Check(
      ChildRef child, HealthCheckKind kind, HealthCheckResult result, LocalDate checkedOn) {}

  record Correction(HealthCheckKind kind, HealthCheckResult result, LocalDate checkedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new HealthCheckId(id));
  }

  @PutMapping
  ResponseEntity<Void> record(@PathVariable UUID id, @RequestBody Check body) {
    var check = new HealthCheckId(id);
    Integer age = children.ageOn(body.child(), body.checkedOn());
    return records.put(
        check,
        new RecordHealthCheck(
            check, body.child(), age, body.kind(), body.result(), body.checkedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var check = new HealthCheckId(id);
    return records.put(
        check, new CorrectHealthCheck(check, body.kind(), body.result(), body.checkedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var check = new HealthCheckId(id);
    return records.put(check, new WithdrawHealthCheck(check, body.reason()), body);
  }
}
