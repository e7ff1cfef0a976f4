package uk.safeguarding.lookedafterchildren.substancemisuse;

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
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.CorrectSubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.CorrectSubstanceMisuseIntervention;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.IdentifySubstanceMisuse;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.RecordSubstanceMisuseIntervention;
import uk.safeguarding.lookedafterchildren.substancemisuse.commands.WithdrawSubstanceMisuse;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Substance misuse problems over HTTP. */
@RestController
@RequestMapping("/looked-after-children/substance-misuse/{id}")
final class SubstanceMisuseResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  SubstanceMisuseResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Identification(ChildRef child, LocalDate identifiedOn) {}

  record Correction(LocalDate identifiedOn) {}

  record Intervention(SubstanceMisuseIntervention intervention, LocalDate offeredOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new SubstanceMisuseId(id));
  }

  @PutMapping
  ResponseEntity<Void> identify(@PathVariable UUID id, @RequestBody Identification body) {
    var misuse = new SubstanceMisuseId(id);
    Integer age = children.ageOn(body.child(), body.identifiedOn());
    return records.put(
        misuse, new IdentifySubstanceMisuse(misuse, body.child(), age, body.identifiedOn()), body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var misuse = new SubstanceMisuseId(id);
    return records.put(misuse, new CorrectSubstanceMisuse(misuse, body.identifiedOn()), body);
  }

  @PutMapping("/intervention")
  ResponseEntity<Void> recordIntervention(@PathVariable UUID id, @RequestBody Intervention body) {
    var misuse = new SubstanceMisuseId(id);
    return records.put(
        misuse,
        new RecordSubstanceMisuseIntervention(misuse, body.intervention(), body.offeredOn()),
        body);
  }

  @PutMapping("/intervention/corrections/{correction}")
  ResponseEntity<Void> correctIntervention(@PathVariable UUID id, @RequestBody Intervention body) {
    var misuse = new SubstanceMisuseId(id);
    return records.put(
        misuse,
        new CorrectSubstanceMisuseIntervention(misuse, body.intervention(), body.offeredOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var misuse = new SubstanceMisuseId(id);
    return records.put(misuse, new WithdrawSubstanceMisuse(misuse, body.reason()), body);
  }
}
