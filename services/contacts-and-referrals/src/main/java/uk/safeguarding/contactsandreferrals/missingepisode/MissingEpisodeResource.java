package uk.safeguarding.contactsandreferrals.missingepisode;

import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectReturnFromMissing;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.RecordReturnFromMissing;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.ReportMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.WithdrawMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeEvent;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/**
 * Missing episodes over HTTP. Every body names the agency that keeps the record, which must be the
 * sender's.
 */
@RestController
@RequestMapping("/contacts-and-referrals/missing-episodes/{id}")
final class MissingEpisodeResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  MissingEpisodeResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Report(
      ChildRef child,
      String agency,
      MissingFrom missingFrom,
      Instant missingAt,
      Instant notifiedAt) {}

  record Correction(
      String agency, MissingFrom missingFrom, Instant missingAt, Instant notifiedAt) {}

  record Return(String agency, Instant returnedAt, FoundBy foundBy) {}

  record Withdrawal(String agency, WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(
        new MissingEpisodeId(id), MissingEpisodeEvent.class, MissingEpisodeEvent::agency);
  }

  @PutMapping
  ResponseEntity<Void> report(@PathVariable UUID id, @RequestBody Report body) {
    var episode = new MissingEpisodeId(id);
    Integer age = children.ageOn(body.child(), London.day(body.missingAt()));
    return records.putBy(
        body.agency(),
        episode,
        new ReportMissingEpisode(
            episode,
            body.child(),
            age,
            body.agency(),
            body.missingFrom(),
            body.missingAt(),
            body.notifiedAt()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var episode = new MissingEpisodeId(id);
    return records.putBy(
        body.agency(),
        episode,
        new CorrectMissingEpisode(
            episode, body.agency(), body.missingFrom(), body.missingAt(), body.notifiedAt()),
        body);
  }

  @PutMapping("/return")
  ResponseEntity<Void> recordReturn(@PathVariable UUID id, @RequestBody Return body) {
    var episode = new MissingEpisodeId(id);
    return records.putBy(
        body.agency(),
        episode,
        new RecordReturnFromMissing(episode, body.agency(), body.returnedAt(), body.foundBy()),
        body);
  }

  @PutMapping("/return/corrections/{correction}")
  ResponseEntity<Void> correctReturn(@PathVariable UUID id, @RequestBody Return body) {
    var episode = new MissingEpisodeId(id);
    return records.putBy(
        body.agency(),
        episode,
        new CorrectReturnFromMissing(episode, body.agency(), body.returnedAt(), body.foundBy()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var episode = new MissingEpisodeId(id);
    return records.putBy(
        body.agency(),
        episode,
        new WithdrawMissingEpisode(episode, body.agency(), body.reason()),
        body);
  }
}
