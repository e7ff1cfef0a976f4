package uk.safeguarding.lookedafterchildren.personaleducation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlanInitiation;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.GradePersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.HoldPersonalEducationPlanMeeting;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.InitiatePersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlanGrading;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlanMeeting;
import uk.safeguarding.platform.records.Records;

/** What happens under personal education plans, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/personal-education-plans/{id}")
final class PersonalEducationPlanProgressResource {

  private final Records records;

  PersonalEducationPlanProgressResource(Records records) {
    this.records = records;
  }

  record Initiation(LocalDate initiatedOn) {}

  record Meeting(LocalDate heldOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  record Grading(PersonalEducationPlanQuality quality, LocalDate gradedOn) {}

  @PutMapping("/initiation")
  ResponseEntity<Void> initiate(@PathVariable UUID id, @RequestBody Initiation body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(plan, new InitiatePersonalEducationPlan(plan, body.initiatedOn()), body);
  }

  @PutMapping("/initiation/corrections/{correction}")
  ResponseEntity<Void> correctInitiation(@PathVariable UUID id, @RequestBody Initiation body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(
        plan, new CorrectPersonalEducationPlanInitiation(plan, body.initiatedOn()), body);
  }

  @PutMapping("/meetings/{meeting}")
  ResponseEntity<Void> meet(
      @PathVariable UUID id, @PathVariable UUID meeting, @RequestBody Meeting body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(
        plan, new HoldPersonalEducationPlanMeeting(plan, meeting, body.heldOn()), body);
  }

  @PutMapping("/meetings/{meeting}/withdrawal")
  ResponseEntity<Void> withdrawMeeting(
      @PathVariable UUID id, @PathVariable UUID meeting, @RequestBody Withdrawal body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(
        plan, new WithdrawPersonalEducationPlanMeeting(plan, meeting, body.reason()), body);
  }

  @PutMapping("/gradings/{grading}")
  ResponseEntity<Void> grade(
      @PathVariable UUID id, @PathVariable UUID grading, @RequestBody Grading body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(
        plan, new GradePersonalEducationPlan(plan, grading, body.quality(), body.gradedOn()), body);
  }

  @PutMapping("/gradings/{grading}/withdrawal")
  ResponseEntity<Void> withdrawGrading(
      @PathVariable UUID id, @PathVariable UUID grading, @RequestBody Withdrawal body) {
    var plan = new PersonalEducationPlanId(id);
    return records.put(
        plan, new WithdrawPersonalEducationPlanGrading(plan, grading, body.reason()), body);
  }
}
