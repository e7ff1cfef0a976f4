package uk.safeguarding.lookedafterchildren.careplan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careplan.commands.AuthoriseCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanAuthorisation;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanPreparation;
import uk.safeguarding.lookedafterchildren.careplan.commands.PrepareCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.RecordChildsViews;
import uk.safeguarding.lookedafterchildren.careplan.commands.ReviseCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawCarePlanRevision;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawChildsViews;
import uk.safeguarding.platform.records.Records;

/** How care plans are made and changed, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/care-plans/{id}")
final class CarePlanProgressResource {

  private final Records records;

  CarePlanProgressResource(Records records) {
    this.records = records;
  }

  record Preparation(PermanencePlan permanencePlan, LocalDate preparedOn) {}

  record Authorisation(LocalDate authorisedOn) {}

  record Revision(PermanencePlan permanencePlan, LocalDate authorisedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  record Views(LocalDate heardOn) {}

  @PutMapping("/preparation")
  ResponseEntity<Void> prepare(@PathVariable UUID id, @RequestBody Preparation body) {
    var plan = new CarePlanId(id);
    return records.put(
        plan, new PrepareCarePlan(plan, body.permanencePlan(), body.preparedOn()), body);
  }

  @PutMapping("/preparation/corrections/{correction}")
  ResponseEntity<Void> correctPreparation(@PathVariable UUID id, @RequestBody Preparation body) {
    var plan = new CarePlanId(id);
    return records.put(
        plan, new CorrectCarePlanPreparation(plan, body.permanencePlan(), body.preparedOn()), body);
  }

  @PutMapping("/authorisation")
  ResponseEntity<Void> authorise(@PathVariable UUID id, @RequestBody Authorisation body) {
    var plan = new CarePlanId(id);
    return records.put(plan, new AuthoriseCarePlan(plan, body.authorisedOn()), body);
  }

  @PutMapping("/authorisation/corrections/{correction}")
  ResponseEntity<Void> correctAuthorisation(
      @PathVariable UUID id, @RequestBody Authorisation body) {
    var plan = new CarePlanId(id);
    return records.put(plan, new CorrectCarePlanAuthorisation(plan, body.authorisedOn()), body);
  }

  @PutMapping("/revisions/{revision}")
  ResponseEntity<Void> revise(
      @PathVariable UUID id, @PathVariable UUID revision, @RequestBody Revision body) {
    var plan = new CarePlanId(id);
    return records.put(
        plan, new ReviseCarePlan(plan, revision, body.permanencePlan(), body.authorisedOn()), body);
  }

  @PutMapping("/revisions/{revision}/withdrawal")
  ResponseEntity<Void> withdrawRevision(
      @PathVariable UUID id, @PathVariable UUID revision, @RequestBody Withdrawal body) {
    var plan = new CarePlanId(id);
    return records.put(plan, new WithdrawCarePlanRevision(plan, revision, body.reason()), body);
  }

  @PutMapping("/views/{views}")
  ResponseEntity<Void> recordViews(
      @PathVariable UUID id, @PathVariable UUID views, @RequestBody Views body) {
    var plan = new CarePlanId(id);
    return records.put(plan, new RecordChildsViews(plan, views, body.heardOn()), body);
  }

  @PutMapping("/views/{views}/withdrawal")
  ResponseEntity<Void> withdrawViews(
      @PathVariable UUID id, @PathVariable UUID views, @RequestBody Withdrawal body) {
    var plan = new CarePlanId(id);
    return records.put(plan, new WithdrawChildsViews(plan, views, body.reason()), body);
  }
}
