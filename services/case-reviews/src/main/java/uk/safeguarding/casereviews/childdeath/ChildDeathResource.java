package uk.safeguarding.casereviews.childdeath;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.NotifyChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.WithdrawChildDeath;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Deaths of children over HTTP. */
@RestController
@RequestMapping("/case-reviews/child-deaths/{id}")
final class ChildDeathResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  ChildDeathResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  /**
   * What is notified.
   *
   * @param diedAt the moment of death, or at which it was confirmed where the moment is not known
   * @param notifiedAt when the child death review partners were told
   * @param socialCare whether children's social care knew the child
   * @param statuses orders and plans in place at death
   * @param grounds why it asks for a joint agency response; empty where it does not
   */
  record Notification(
      ChildRef child,
      Instant diedAt,
      Instant notifiedAt,
      Sex sex,
      PlaceOfDeath place,
      Expectation expectation,
      SocialCareInvolvement socialCare,
      SortedSet<StatutoryStatus> statuses,
      SortedSet<JointAgencyGround> grounds) {

    Circumstances circumstances() {
      return new Circumstances(
          diedAt, notifiedAt, sex, place, expectation, socialCare, statuses, grounds);
    }
  }

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new ChildDeathId(id));
  }

  @PutMapping
  ResponseEntity<Void> tell(@PathVariable UUID id, @RequestBody Notification body) {
    var death = new ChildDeathId(id);
    Circumstances circumstances = body.circumstances();
    AgeAtDeath age = ageOf(body.child(), circumstances);
    return records.put(
        death,
        new NotifyChildDeath(death, body.child(), age.years(), age.band(), circumstances),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Notification body) {
    var death = new ChildDeathId(id);
    Circumstances circumstances = body.circumstances();
    AgeAtDeath age = ageOf(body.child(), circumstances);
    return records.put(
        death,
        new CorrectChildDeath(death, body.child(), age.years(), age.band(), circumstances),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var death = new ChildDeathId(id);
    return records.put(death, new WithdrawChildDeath(death, body.reason()), body);
  }

  private AgeAtDeath ageOf(ChildRef child, Circumstances circumstances) {
    return AgeAtDeath.of(day -> children.ageOn(child, day), circumstances.diedOn());
  }
}
