package uk.safeguarding.contactsandreferrals.allegation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.allegation.commands.ConcludeAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegationConclusion;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegationReferral;
import uk.safeguarding.contactsandreferrals.allegation.commands.HoldAllegationMeeting;
import uk.safeguarding.contactsandreferrals.allegation.commands.ReceiveAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.ReferAllegationToDesignatedOfficer;
import uk.safeguarding.contactsandreferrals.allegation.commands.WithdrawAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.WithdrawAllegationMeeting;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;

/** Allegations against people who work with children, over HTTP. */
@RestController
@RequestMapping("/contacts-and-referrals/allegations/{id}")
final class AllegationResource {

  private final Records records;
  private final RecordHistory history;

  AllegationResource(Records records, RecordHistory history) {
    this.records = records;
    this.history = history;
  }

  record Allegation(
      LocalDate receivedOn,
      AllegationSector sector,
      AllegedHarm harm,
      AllegationThreshold threshold) {}

  record Referral(LocalDate referredOn) {}

  record Meeting(AllegationMeeting kind, LocalDate heldOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  record Conclusion(AllegationOutcome outcome, LocalDate concludedOn) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new AllegationId(id));
  }

  @PutMapping
  ResponseEntity<Void> receive(@PathVariable UUID id, @RequestBody Allegation body) {
    var allegation = new AllegationId(id);
    return records.put(
        allegation,
        new ReceiveAllegation(
            allegation, body.receivedOn(), body.sector(), body.harm(), body.threshold()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Allegation body) {
    var allegation = new AllegationId(id);
    return records.put(
        allegation,
        new CorrectAllegation(
            allegation, body.receivedOn(), body.sector(), body.harm(), body.threshold()),
        body);
  }

  @PutMapping("/designated-officer-referral")
  ResponseEntity<Void> refer(@PathVariable UUID id, @RequestBody Referral body) {
    var allegation = new AllegationId(id);
    return records.put(
        allegation, new ReferAllegationToDesignatedOfficer(allegation, body.referredOn()), body);
  }

  @PutMapping("/designated-officer-referral/corrections/{correction}")
  ResponseEntity<Void> correctReferral(@PathVariable UUID id, @RequestBody Referral body) {
    var allegation = new AllegationId(id);
    return records.put(
        allegation, new CorrectAllegationReferral(allegation, body.referredOn()), body);
  }

  @PutMapping("/meetings/{meeting}")
  ResponseEntity<Void> hold(
      @PathVariable UUID id, @PathVariable UUID meeting, @RequestBody Meeting body) {
    var allegation = new AllegationId(id);
    return records.put(
        allegation,
        new HoldAllegationMeeting(allegation, meeting, body.kind(), body.heldOn()),
        body);
  }

  @PutMapping("/meetings/{meeting}/withdrawal")
  ResponseEntity<Void> withdrawMeeting(
      @PathVariable UUID id, @PathVariable UUID meeting, @RequestBody Withdrawal body) {
    var allegation = new AllegationId(id);
    return records.put(
        allegation, new WithdrawAllegationMeeting(allegation, meeting, body.reason()), body);
  }

  @PutMapping("/conclusion")
  ResponseEntity<Void> conclude(@PathVariable UUID id, @RequestBody Conclusion body) {
    var allegation = new AllegationId(id);
    return records.put(
        allegation, new ConcludeAllegation(allegation, body.outcome(), body.concludedOn()), body);
  }

  @PutMapping("/conclusion/corrections/{correction}")
  ResponseEntity<Void> correctConclusion(@PathVariable UUID id, @RequestBody Conclusion body) {
    var allegation = new AllegationId(id);
    return records.put(
        allegation,
        new CorrectAllegationConclusion(allegation, body.outcome(), body.concludedOn()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var allegation = new AllegationId(id);
    return records.put(allegation, new WithdrawAllegation(allegation, body.reason()), body);
  }
}
