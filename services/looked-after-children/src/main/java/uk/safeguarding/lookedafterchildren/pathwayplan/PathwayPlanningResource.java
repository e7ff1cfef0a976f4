package uk.safeguarding.lookedafterchildren.pathwayplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.milestones.Birthdays;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanEnd;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.CorrectPathwayPlanning;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.EndPathwayPlan;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.StartPathwayPlanning;
import uk.safeguarding.lookedafterchildren.pathwayplan.commands.WithdrawPathwayPlan;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** The beginning and the end of pathway plans over HTTP. */
@RestController
@RequestMapping("/looked-after-children/pathway-plans/{id}")
final class PathwayPlanningResource {

  private final Records records;
  private final RecordHistory history;
  private final Birthdays birthdays;

  PathwayPlanningResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.birthdays = new Birthdays(children);
  }

  /**
   * How planning begins.
   *
   * @param careLeaver the record of the young person as a care leaver, where there is one
   * @param becameEligibleOn the day on which the young person became eligible, or relevant
   */
  record Start(ChildRef child, @Nullable CareLeaverId careLeaver, LocalDate becameEligibleOn) {}

  /**
   * How planning began after all.
   *
   * @param careLeaver the record of the young person as a care leaver, where there is one
   * @param becameEligibleOn the day; leave it out where it was the 16th birthday
   */
  record Correction(@Nullable CareLeaverId careLeaver, @Nullable LocalDate becameEligibleOn) {}

  /**
   * An end.
   *
   * @param endedOn the last day
   */
  record End(LocalDate endedOn, PathwayPlanEndReason reason) {

    KnownDay ended() {
      return KnownDay.of(endedOn, reason.isBirthday());
    }
  }

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new PathwayPlanId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var plan = new PathwayPlanId(id);
    ChildRef child = body.child();
    LocalDate day = body.becameEligibleOn();
    return records.put(
        plan,
        new StartPathwayPlanning(
            plan,
            child,
            birthdays.ageOn(child, day),
            body.careLeaver(),
            birthdays.sixteenIn(child),
            birthdays.isBirthday(child, day, 16) ? null : day),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var plan = new PathwayPlanId(id);
    return records.put(
        plan, new CorrectPathwayPlanning(plan, body.careLeaver(), body.becameEligibleOn()), body);
  }

  @PutMapping("/end")
  ResponseEntity<Void> end(@PathVariable UUID id, @RequestBody End body) {
    var plan = new PathwayPlanId(id);
    return records.put(plan, new EndPathwayPlan(plan, body.ended(), body.reason()), body);
  }

  @PutMapping("/end/corrections/{correction}")
  ResponseEntity<Void> correctEnd(@PathVariable UUID id, @RequestBody End body) {
    var plan = new PathwayPlanId(id);
    return records.put(plan, new CorrectPathwayPlanEnd(plan, body.ended(), body.reason()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var plan = new PathwayPlanId(id);
    return records.put(plan, new WithdrawPathwayPlan(plan, body.reason()), body);
  }
}
