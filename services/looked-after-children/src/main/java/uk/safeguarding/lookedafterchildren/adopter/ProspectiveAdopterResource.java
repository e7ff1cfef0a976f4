package uk.safeguarding.lookedafterchildren.adopter;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.adopter.commands.ApproveAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterApplication;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterApproval;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectAdopterLeaving;
import uk.safeguarding.lookedafterchildren.adopter.commands.CorrectProspectiveAdopter;
import uk.safeguarding.lookedafterchildren.adopter.commands.LeaveAdopterProcess;
import uk.safeguarding.lookedafterchildren.adopter.commands.ReceiveAdopterEnquiry;
import uk.safeguarding.lookedafterchildren.adopter.commands.SubmitAdopterApplication;
import uk.safeguarding.lookedafterchildren.adopter.commands.WithdrawProspectiveAdopterRecord;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;

/** Prospective adopters over HTTP: enquiry, application, approval, leaving. */
@RestController
@RequestMapping("/looked-after-children/prospective-adopters/{id}")
final class ProspectiveAdopterResource {

  private final Records records;
  private final RecordHistory history;

  ProspectiveAdopterResource(Records records, RecordHistory history) {
    this.records = records;
    this.history = history;
  }

  record Enquiry(boolean fosteringForAdoption, LocalDate enquiryReceivedOn) {}

  record Application(LocalDate submittedOn) {}

  record Approval(LocalDate approvedOn) {}

  record Leaving(AdopterLeavingReason reason, LocalDate leftOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new ProspectiveAdopterId(id));
  }

  @PutMapping
  ResponseEntity<Void> receive(@PathVariable UUID id, @RequestBody Enquiry body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter,
        new ReceiveAdopterEnquiry(adopter, body.fosteringForAdoption(), body.enquiryReceivedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Enquiry body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter,
        new CorrectProspectiveAdopter(
            adopter, body.fosteringForAdoption(), body.enquiryReceivedOn()),
        body);
  }

  @PutMapping("/application")
  ResponseEntity<Void> submit(@PathVariable UUID id, @RequestBody Application body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(adopter, new SubmitAdopterApplication(adopter, body.submittedOn()), body);
  }

  @PutMapping("/application/corrections/{correction}")
  ResponseEntity<Void> correctApplication(@PathVariable UUID id, @RequestBody Application body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(adopter, new CorrectAdopterApplication(adopter, body.submittedOn()), body);
  }

  @PutMapping("/approval")
  ResponseEntity<Void> approve(@PathVariable UUID id, @RequestBody Approval body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(adopter, new ApproveAdopter(adopter, body.approvedOn()), body);
  }

  @PutMapping("/approval/corrections/{correction}")
  ResponseEntity<Void> correctApproval(@PathVariable UUID id, @RequestBody Approval body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(adopter, new CorrectAdopterApproval(adopter, body.approvedOn()), body);
  }

  @PutMapping("/leaving")
  ResponseEntity<Void> leave(@PathVariable UUID id, @RequestBody Leaving body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter, new LeaveAdopterProcess(adopter, body.reason(), body.leftOn()), body);
  }

  @PutMapping("/leaving/corrections/{correction}")
  ResponseEntity<Void> correctLeaving(@PathVariable UUID id, @RequestBody Leaving body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(
        adopter, new CorrectAdopterLeaving(adopter, body.reason(), body.leftOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var adopter = new ProspectiveAdopterId(id);
    return records.put(adopter, new WithdrawProspectiveAdopterRecord(adopter, body.reason()), body);
  }
}
