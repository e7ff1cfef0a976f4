package uk.safeguarding.contactsandreferrals.youngcarer;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CompleteYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerAssessmentOutcome;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerSupportPlan;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.StartYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.StartYoungCarerSupportPlan;
import uk.safeguarding.platform.records.Records;

/** The assessment and the support of a young carer, over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/young-carers/{id}")
final class YoungCarerAssessmentResource {

  private final Records records;

  YoungCarerAssessmentResource(Records records) {
    this.records = records;
  }

  record Start(LocalDate startedOn) {}

  record Outcome(LocalDate completedOn, YoungCarerAssessmentOutcome outcome) {}

  @PutMapping("/assessment")
  ResponseEntity<Void> startAssessment(@PathVariable UUID id, @RequestBody Start body) {
    var carer = new YoungCarerId(id);
    return records.put(carer, new StartYoungCarerAssessment(carer, body.startedOn()), body);
  }

  @PutMapping("/assessment/corrections/{correction}")
  ResponseEntity<Void> correctAssessment(@PathVariable UUID id, @RequestBody Start body) {
    var carer = new YoungCarerId(id);
    return records.put(carer, new CorrectYoungCarerAssessment(carer, body.startedOn()), body);
  }

  @PutMapping("/assessment/outcome")
  ResponseEntity<Void> completeAssessment(@PathVariable UUID id, @RequestBody Outcome body) {
    var carer = new YoungCarerId(id);
    return records.put(
        carer, new CompleteYoungCarerAssessment(carer, body.completedOn(), body.outcome()), body);
  }

  @PutMapping("/assessment/outcome/corrections/{correction}")
  ResponseEntity<Void> correctOutcome(@PathVariable UUID id, @RequestBody Outcome body) {
    var carer = new YoungCarerId(id);
    return records.put(
        carer,
        new CorrectYoungCarerAssessmentOutcome(carer, body.completedOn(), body.outcome()),
        body);
  }

  @PutMapping("/support-plan")
  ResponseEntity<Void> startPlan(@PathVariable UUID id, @RequestBody Start body) {
    var carer = new YoungCarerId(id);
    return records.put(carer, new StartYoungCarerSupportPlan(carer, body.startedOn()), body);
  }

  @PutMapping("/support-plan/corrections/{correction}")
  ResponseEntity<Void> correctPlan(@PathVariable UUID id, @RequestBody Start body) {
    var carer = new YoungCarerId(id);
    return records.put(carer, new CorrectYoungCarerSupportPlan(carer, body.startedOn()), body);
  }
}
