package uk.safeguarding.lookedafterchildren.adoption;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.lookedafterchildren.adoption.commands.ApplyForAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionOrderApplication;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionReversal;
import uk.safeguarding.lookedafterchildren.adoption.commands.GrantAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.ReverseAdoptionDecision;
import uk.safeguarding.platform.records.Records;

/** How a plan of adoption ends, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/adoptions/{id}")
final class AdoptionEndResource {

  private final Records records;

  AdoptionEndResource(Records records) {
    this.records = records;
  }

  record Application(LocalDate appliedOn) {}

  record Order(
      boolean formerFosterCarer,
      int numberOfAdopters,
      AdopterGenders genders,
      AdopterLegalStatus legalStatus,
      AdoptionConsent consent,
      LocalDate grantedOn) {}

  record Reversal(AdoptionReversalReason reason, LocalDate reversedOn) {}

  @PutMapping("/application")
  ResponseEntity<Void> apply(@PathVariable UUID id, @RequestBody Application body) {
    var adoption = new AdoptionId(id);
    return records.put(adoption, new ApplyForAdoptionOrder(adoption, body.appliedOn()), body);
  }

  @PutMapping("/application/corrections/{correction}")
  ResponseEntity<Void> correctApplication(@PathVariable UUID id, @RequestBody Application body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption, new CorrectAdoptionOrderApplication(adoption, body.appliedOn()), body);
  }

  @PutMapping("/order")
  ResponseEntity<Void> grant(@PathVariable UUID id, @RequestBody Order body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption,
        new GrantAdoptionOrder(
            adoption,
            body.formerFosterCarer(),
            body.numberOfAdopters(),
            body.genders(),
            body.legalStatus(),
            body.consent(),
            body.grantedOn()),
        body);
  }

  @PutMapping("/order/corrections/{correction}")
  ResponseEntity<Void> correctOrder(@PathVariable UUID id, @RequestBody Order body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption,
        new CorrectAdoptionOrder(
            adoption,
            body.formerFosterCarer(),
            body.numberOfAdopters(),
            body.genders(),
            body.legalStatus(),
            body.consent(),
            body.grantedOn()),
        body);
  }

  @PutMapping("/reversal")
  ResponseEntity<Void> reverse(@PathVariable UUID id, @RequestBody Reversal body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption, new ReverseAdoptionDecision(adoption, body.reason(), body.reversedOn()), body);
  }

  @PutMapping("/reversal/corrections/{correction}")
  ResponseEntity<Void> correctReversal(@PathVariable UUID id, @RequestBody Reversal body) {
    var adoption = new AdoptionId(id);
    return records.put(
        adoption, new CorrectAdoptionReversal(adoption, body.reason(), body.reversedOn()), body);
  }
}
