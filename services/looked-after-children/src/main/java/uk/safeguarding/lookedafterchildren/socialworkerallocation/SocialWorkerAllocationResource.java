package uk.safeguarding.lookedafterchildren.socialworkerallocation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.AllocateSocialWorker;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.CorrectSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.CorrectSocialWorkerAllocationEnd;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.EndSocialWorkerAllocation;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.commands.WithdrawSocialWorkerAllocation;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Allocations of social workers over HTTP. */
@RestController
@RequestMapping("/looked-after-children/social-worker-allocations/{id}")
final class SocialWorkerAllocationResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  SocialWorkerAllocationResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(
      ChildRef child,
      UUID worker,
      String team,
      @Nullable SocialWorkerChangeReason reason,
      LocalDate startedOn) {}

  record Correction(
      UUID worker, String team, @Nullable SocialWorkerChangeReason reason, LocalDate startedOn) {}

  record End(LocalDate endedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new SocialWorkerAllocationId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var allocation = new SocialWorkerAllocationId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        allocation,
        new AllocateSocialWorker(
            allocation,
            body.child(),
            age,
            body.worker(),
            body.team(),
            body.reason(),
            body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var allocation = new SocialWorkerAllocationId(id);
    return records.put(
        allocation,
        new CorrectSocialWorkerAllocation(
            allocation, body.worker(), body.team(), body.reason(), body.startedOn()),
        body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var allocation = new SocialWorkerAllocationId(id);
    return records.put(allocation, new EndSocialWorkerAllocation(allocation, body.endedOn()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var allocation = new SocialWorkerAllocationId(id);
    return records.put(
        allocation, new CorrectSocialWorkerAllocationEnd(allocation, body.endedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var allocation = new SocialWorkerAllocationId(id);
    return records.put(
        allocation, new WithdrawSocialWorkerAllocation(allocation, body.reason()), body);
  }
}
