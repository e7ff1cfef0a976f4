package uk.safeguarding.casereviews.childdeath;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.childdeath.commands.CorrectJointAgencyResponse;
import uk.safeguarding.casereviews.childdeath.commands.ReceiveChildDeathForm;
import uk.safeguarding.casereviews.childdeath.commands.TriggerJointAgencyResponse;
import uk.safeguarding.casereviews.childdeath.commands.WithdrawChildDeathForm;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Records;

/** What the agencies do and send after a child's death, over HTTP. */
@RestController
@RequestMapping("/case-reviews/child-deaths/{id}")
final class ChildDeathInformationResource {

  private final Records records;

  ChildDeathInformationResource(Records records) {
    this.records = records;
  }

  record Response(LocalDate triggeredOn) {}

  record Form(InformingAgency agency, FormKind kind, LocalDate receivedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/joint-agency-response")
  ResponseEntity<Void> respond(@PathVariable UUID id, @RequestBody Response body) {
    var death = new ChildDeathId(id);
    return records.put(death, new TriggerJointAgencyResponse(death, body.triggeredOn()), body);
  }

  @PutMapping("/joint-agency-response/corrections/{correction}")
  ResponseEntity<Void> correctResponse(@PathVariable UUID id, @RequestBody Response body) {
    var death = new ChildDeathId(id);
    return records.put(death, new CorrectJointAgencyResponse(death, body.triggeredOn()), body);
  }

  @PutMapping("/forms/{form}")
  ResponseEntity<Void> receive(
      @PathVariable UUID id, @PathVariable UUID form, @RequestBody Form body) {
    var death = new ChildDeathId(id);
    return records.put(
        death,
        new ReceiveChildDeathForm(death, form, body.agency(), body.kind(), body.receivedOn()),
        body);
  }

  @PutMapping("/forms/{form}/withdrawal")
  ResponseEntity<Void> withdrawForm(
      @PathVariable UUID id, @PathVariable UUID form, @RequestBody Withdrawal body) {
    var death = new ChildDeathId(id);
    return records.put(death, new WithdrawChildDeathForm(death, form, body.reason()), body);
  }
}
