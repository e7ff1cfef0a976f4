package uk.safeguarding.lookedafterchildren.fostercarer;

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
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ApproveFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CloseFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarerApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarerClosure;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReceiveFosterCarerApplication;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReceiveFosterCarerEnquiry;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerRecord;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;

/** The council's own foster carers over HTTP. */
@RestController
@RequestMapping("/looked-after-children/foster-carers/{id}")
final class FosterCarerResource {

  private final Records records;
  private final RecordHistory history;

  FosterCarerResource(Records records, RecordHistory history) {
    this.records = records;
    this.history = history;
  }

  record Enquiry(FosterCarerKind kind, LocalDate enquiryReceivedOn) {}

  record Correction(
      FosterCarerKind kind,
      LocalDate enquiryReceivedOn,
      @Nullable LocalDate applicationReceivedOn) {}

  record Application(LocalDate applicationReceivedOn) {}

  record Approval(FosterCarerKind kind, int places, LocalDate approvedOn) {}

  record Closure(
      FosterCarerClosureReason reason, @Nullable LocalDate noticeReceivedOn, LocalDate closedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new FosterCarerId(id));
  }

  @PutMapping
  ResponseEntity<Void> receive(@PathVariable UUID id, @RequestBody Enquiry body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer, new ReceiveFosterCarerEnquiry(carer, body.kind(), body.enquiryReceivedOn()), body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer,
        new CorrectFosterCarer(
            carer, body.kind(), body.enquiryReceivedOn(), body.applicationReceivedOn()),
        body);
  }

  @PutMapping("/application")
  ResponseEntity<Void> apply(@PathVariable UUID id, @RequestBody Application body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer, new ReceiveFosterCarerApplication(carer, body.applicationReceivedOn()), body);
  }

  @PutMapping("/approval")
  ResponseEntity<Void> approve(@PathVariable UUID id, @RequestBody Approval body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer, new ApproveFosterCarer(carer, body.kind(), body.places(), body.approvedOn()), body);
  }

  @PutMapping("/approval/corrections/{correction}")
  ResponseEntity<Void> correctApproval(@PathVariable UUID id, @RequestBody Approval body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer,
        new CorrectFosterCarerApproval(carer, body.kind(), body.places(), body.approvedOn()),
        body);
  }

  @PutMapping("/closure")
  ResponseEntity<Void> close(@PathVariable UUID id, @RequestBody Closure body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer,
        new CloseFosterCarer(carer, body.reason(), body.noticeReceivedOn(), body.closedOn()),
        body);
  }

  @PutMapping("/closure/corrections/{correction}")
  ResponseEntity<Void> correctClosure(@PathVariable UUID id, @RequestBody Closure body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer,
        new CorrectFosterCarerClosure(
            carer, body.reason(), body.noticeReceivedOn(), body.closedOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var carer = new FosterCarerId(id);
    return records.put(carer, new WithdrawFosterCarerRecord(carer, body.reason()), body);
  }
}
