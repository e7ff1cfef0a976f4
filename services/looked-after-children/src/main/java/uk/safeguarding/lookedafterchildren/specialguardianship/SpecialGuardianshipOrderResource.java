package uk.safeguarding.lookedafterchildren.specialguardianship;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipBreakdown;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipEnd;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.EndSpecialGuardianship;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.GrantSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.RecordSpecialGuardianshipBreakdown;
import uk.safeguarding.platform.records.Records;

/** A special guardianship order and what became of it, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/special-guardianships/{id}")
final class SpecialGuardianshipOrderResource {

  private final Records records;

  SpecialGuardianshipOrderResource(Records records) {
    this.records = records;
  }

  record Order(SpecialGuardianKind guardian, LocalDate grantedOn) {}

  record Breakdown(boolean cameIntoCare, LocalDate brokeDownOn) {}

  record End(SpecialGuardianshipEndReason reason, LocalDate endedOn) {}

  @PutMapping("/order")
  ResponseEntity<Void> grant(@PathVariable UUID id, @RequestBody Order body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new GrantSpecialGuardianshipOrder(guardianship, body.guardian(), body.grantedOn()),
        body);
  }

  @PutMapping("/order/corrections/{correction}")
  ResponseEntity<Void> correctOrder(@PathVariable UUID id, @RequestBody Order body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new CorrectSpecialGuardianshipOrder(guardianship, body.guardian(), body.grantedOn()),
        body);
  }

  @PutMapping("/breakdown")
  ResponseEntity<Void> breakDown(@PathVariable UUID id, @RequestBody Breakdown body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new RecordSpecialGuardianshipBreakdown(
            guardianship, body.cameIntoCare(), body.brokeDownOn()),
        body);
  }

  @PutMapping("/breakdown/corrections/{correction}")
  ResponseEntity<Void> correctBreakdown(@PathVariable UUID id, @RequestBody Breakdown body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new CorrectSpecialGuardianshipBreakdown(
            guardianship, body.cameIntoCare(), body.brokeDownOn()),
        body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new EndSpecialGuardianship(guardianship, body.reason(), body.endedOn()),
        body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var guardianship = new SpecialGuardianshipId(id);
    return records.put(
        guardianship,
        new CorrectSpecialGuardianshipEnd(guardianship, body.reason(), body.endedOn()),
        body);
  }
}
