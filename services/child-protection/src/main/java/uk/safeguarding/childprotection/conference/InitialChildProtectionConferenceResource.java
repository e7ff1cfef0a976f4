package uk.safeguarding.childprotection.conference;

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
import uk.safeguarding.childprotection.conference.commands.CorrectConferenceSchedule;
import uk.safeguarding.childprotection.conference.commands.RearrangeConference;
import uk.safeguarding.childprotection.conference.commands.ScheduleInitialConference;
import uk.safeguarding.childprotection.conference.commands.WithdrawInitialConference;
import uk.safeguarding.childprotection.conference.commands.WithdrawRearrangement;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;

/** Initial child protection conferences over HTTP. */
@RestController
@RequestMapping("/child-protection/initial-conferences/{id}")
final class InitialChildProtectionConferenceResource {

  private final Records records;
  private final RecordHistory history;

  InitialChildProtectionConferenceResource(Records records, RecordHistory history) {
    this.records = records;
    this.history = history;
  }

  record Schedule(
      ChildRef child,
      ConferenceRoute route,
      @Nullable Section47EnquiryId enquiry,
      @Nullable LocalDate notifiedOn,
      LocalDate scheduledFor) {}

  record ScheduleCorrection(LocalDate scheduledFor) {}

  record Rearrangement(RearrangementReason reason, LocalDate scheduledFor) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new InitialChildProtectionConferenceId(id));
  }

  @PutMapping
  ResponseEntity<Void> schedule(@PathVariable UUID id, @RequestBody Schedule body) {
    var conference = new InitialChildProtectionConferenceId(id);
    return records.put(
        conference,
        new ScheduleInitialConference(
            conference,
            body.child(),
            body.route(),
            body.enquiry(),
            body.notifiedOn(),
            body.scheduledFor()),
        body);
  }

  @PutMapping("/schedule/corrections/{correction}")
  ResponseEntity<Void> correctSchedule(
      @PathVariable UUID id, @RequestBody ScheduleCorrection body) {
    var conference = new InitialChildProtectionConferenceId(id);
    return records.put(
        conference, new CorrectConferenceSchedule(conference, body.scheduledFor()), body);
  }

  @PutMapping("/rearrangements/{rearrangement}")
  ResponseEntity<Void> rearrange(
      @PathVariable UUID id, @PathVariable UUID rearrangement, @RequestBody Rearrangement body) {
    var conference = new InitialChildProtectionConferenceId(id);
    return records.put(
        conference,
        new RearrangeConference(conference, rearrangement, body.reason(), body.scheduledFor()),
        body);
  }

  @PutMapping("/rearrangements/{rearrangement}/withdrawal")
  ResponseEntity<Void> withdrawRearrangement(
      @PathVariable UUID id, @PathVariable UUID rearrangement, @RequestBody Withdrawal body) {
    var conference = new InitialChildProtectionConferenceId(id);
    return records.put(
        conference, new WithdrawRearrangement(conference, rearrangement, body.reason()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var conference = new InitialChildProtectionConferenceId(id);
    return records.put(conference, new WithdrawInitialConference(conference, body.reason()), body);
  }
}
