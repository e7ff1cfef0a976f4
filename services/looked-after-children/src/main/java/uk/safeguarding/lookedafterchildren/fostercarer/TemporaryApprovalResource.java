package uk.safeguarding.lookedafterchildren.fostercarer;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ApproveFosterCarerTemporarily;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectTemporaryApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ExtendTemporaryApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawTemporaryApprovalExtension;
import uk.safeguarding.platform.records.Records;

/** The temporary approval of a connected person over HTTP. */
@RestController
@RequestMapping("/looked-after-children/foster-carers/{id}")
final class TemporaryApprovalResource {

  private final Records records;

  TemporaryApprovalResource(Records records) {
    this.records = records;
  }

  record TemporaryApproval(LocalDate approvedOn) {}

  record Extension(TemporaryApprovalExtensionReason grounds, LocalDate extendedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/temporary-approval")
  ResponseEntity<Void> approve(@PathVariable UUID id, @RequestBody TemporaryApproval body) {
    var carer = new FosterCarerId(id);
    return records.put(carer, new ApproveFosterCarerTemporarily(carer, body.approvedOn()), body);
  }

  @PutMapping("/temporary-approval/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody TemporaryApproval body) {
    var carer = new FosterCarerId(id);
    return records.put(carer, new CorrectTemporaryApproval(carer, body.approvedOn()), body);
  }

  @PutMapping("/temporary-approval/extensions/{extension}")
  ResponseEntity<Void> extend(
      @PathVariable UUID id, @PathVariable UUID extension, @RequestBody Extension body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer,
        new ExtendTemporaryApproval(carer, extension, body.grounds(), body.extendedOn()),
        body);
  }

  @PutMapping("/temporary-approval/extensions/{extension}/withdrawal")
  ResponseEntity<Void> withdraw(
      @PathVariable UUID id, @PathVariable UUID extension, @RequestBody Withdrawal body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer, new WithdrawTemporaryApprovalExtension(carer, extension, body.reason()), body);
  }
}
