package uk.safeguarding.childprotection.section47enquiry;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.childprotection.section47enquiry.commands.CorrectSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.commands.CorrectSection47Outcome;
import uk.safeguarding.childprotection.section47enquiry.commands.RecordSection47Outcome;
import uk.safeguarding.childprotection.section47enquiry.commands.StartSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.commands.WithdrawSection47Enquiry;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Section 47 enquiries over HTTP. */
@RestController
@RequestMapping("/child-protection/section-47-enquiries/{id}")
final class Section47EnquiryResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  Section47EnquiryResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(ChildRef child, LocalDate strategyDiscussionOn, LocalDate startedOn) {}

  record Correction(LocalDate strategyDiscussionOn, LocalDate startedOn) {}

  record Outcome(Section47Outcome outcome, LocalDate recordedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new Section47EnquiryId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var enquiry = new Section47EnquiryId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        enquiry,
        new StartSection47Enquiry(
            enquiry, body.child(), age, body.strategyDiscussionOn(), body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var enquiry = new Section47EnquiryId(id);
    return records.put(
        enquiry,
        new CorrectSection47Enquiry(enquiry, body.strategyDiscussionOn(), body.startedOn()),
        body);
  }

  @PutMapping("/outcome")
  ResponseEntity<Void> recordOutcome(@PathVariable UUID id, @RequestBody Outcome body) {
    var enquiry = new Section47EnquiryId(id);
    return records.put(
        enquiry, new RecordSection47Outcome(enquiry, body.outcome(), body.recordedOn()), body);
  }

  @PutMapping("/outcome/corrections/{correction}")
  ResponseEntity<Void> correctOutcome(@PathVariable UUID id, @RequestBody Outcome body) {
    var enquiry = new Section47EnquiryId(id);
    return records.put(
        enquiry, new CorrectSection47Outcome(enquiry, body.outcome(), body.recordedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var enquiry = new Section47EnquiryId(id);
    return records.put(enquiry, new WithdrawSection47Enquiry(enquiry, body.reason()), body);
  }
}
