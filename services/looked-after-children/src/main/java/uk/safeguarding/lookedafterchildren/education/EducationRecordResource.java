package uk.safeguarding.lookedafterchildren.education;

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
import uk.safeguarding.lookedafterchildren.education.commands.CorrectEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.CorrectEducationRecordEnd;
import uk.safeguarding.lookedafterchildren.education.commands.EndEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.StartEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawEducationRecord;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Education records over HTTP: what they begin and end with. */
@RestController
@RequestMapping("/looked-after-children/education-records/{id}")
final class EducationRecordResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  EducationRecordResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(ChildRef child, UUID periodOfCare, LocalDate startedOn) {}

  record Correction(UUID periodOfCare, LocalDate startedOn) {}

  record End(LocalDate endedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new EducationRecordId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var education = new EducationRecordId(id);
    Integer age = children.ageOn(body.child(), body.startedOn());
    return records.put(
        education,
        new StartEducationRecord(
            education, body.child(), age, body.periodOfCare(), body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var education = new EducationRecordId(id);
    return records.put(
        education,
        new CorrectEducationRecord(education, body.periodOfCare(), body.startedOn()),
        body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var education = new EducationRecordId(id);
    return records.put(education, new EndEducationRecord(education, body.endedOn()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var education = new EducationRecordId(id);
    return records.put(education, new CorrectEducationRecordEnd(education, body.endedOn()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var education = new EducationRecordId(id);
    return records.put(education, new WithdrawEducationRecord(education, body.reason()), body);
  }
}
