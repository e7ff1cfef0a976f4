package uk.safeguarding.lookedafterchildren.careleaver;

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
import uk.safeguarding.lookedafterchildren.careleaver.commands.ChangeCareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CorrectCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.StartCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.WithdrawCareLeaver;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.Entitlement;
import uk.safeguarding.lookedafterchildren.milestones.Birthdays;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** The beginning and the category of the support of care leavers over HTTP. */
@RestController
@RequestMapping("/looked-after-children/care-leavers/{id}")
final class CareLeaverResource {

  private final Records records;
  private final RecordHistory history;
  private final Birthdays birthdays;

  CareLeaverResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.birthdays = new Birthdays(children);
  }

  /**
   * How support begins.
   *
   * @param since the day since which the category holds
   * @param careHistory the facts that decide the category; leave out what need not be checked
   */
  record Start(
      ChildRef child,
      CareLeaverCategory category,
      LocalDate since,
      CareHistoryBody.@Nullable History careHistory) {}

  /**
   * A category.
   *
   * @param since the day since which it holds
   */
  record Category(CareLeaverCategory category, LocalDate since) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new CareLeaverId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new StartCareLeaverSupport(
            careLeaver,
            body.child(),
            birthdays.ageOn(body.child(), body.since()),
            body.category(),
            since(body),
            body.careHistory() != null,
            byHistory(body),
            birthdays.milestones(body.child())),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Category body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver, new CorrectCareLeaverSupport(careLeaver, body.category(), since(body)), body);
  }

  @PutMapping("/categories/{change}")
  ResponseEntity<Void> change(
      @PathVariable UUID id, @PathVariable UUID change, @RequestBody Category body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new ChangeCareLeaverCategory(careLeaver, change, body.category(), since(body)),
        body);
  }

  @PutMapping("/categories/{change}/corrections/{correction}")
  ResponseEntity<Void> correctChange(
      @PathVariable UUID id, @PathVariable UUID change, @RequestBody Category body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(
        careLeaver,
        new CorrectCareLeaverCategory(careLeaver, change, body.category(), since(body)),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var careLeaver = new CareLeaverId(id);
    return records.put(careLeaver, new WithdrawCareLeaver(careLeaver, body.reason()), body);
  }

  private KnownDay since(Start body) {
    return KnownDay.of(
        body.since(),
        body.category().startsWithBirthday() || birthdays.isBirthday(body.child(), body.since()));
  }

  private static KnownDay since(Category body) {
    return KnownDay.of(body.since(), body.category().startsWithBirthday());
  }

  private @Nullable CareLeaverCategory byHistory(Start body) {
    LocalDate dateOfBirth = birthdays.dateOfBirth(body.child());
    return body.careHistory() == null || dateOfBirth == null
        ? null
        : Entitlement.on(body.since(), dateOfBirth, body.careHistory().facts());
  }
}
