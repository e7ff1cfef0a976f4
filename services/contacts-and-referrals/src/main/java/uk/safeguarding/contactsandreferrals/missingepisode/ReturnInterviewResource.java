package uk.safeguarding.contactsandreferrals.missingepisode;

import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectReturnInterviewOutcome;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.OfferReturnInterview;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.RecordReturnInterviewOutcome;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.WithdrawReturnInterviewOffer;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.Records;

/** Return interviews after a missing episode, over HTTP: the offers, and what became of them. */
@RestController
@RequestMapping("/contacts-and-referrals/missing-episodes/{id}")
final class ReturnInterviewResource {

  private final Records records;

  ReturnInterviewResource(Records records) {
    this.records = records;
  }

  record Offer(String agency, Instant offeredAt) {}

  record Withdrawal(String agency, WithdrawalReason reason) {}

  record Interview(String agency, ReturnInterviewOutcome outcome, Instant decidedAt) {}

  @PutMapping("/return-interview-offers/{offer}")
  ResponseEntity<Void> offer(
      @PathVariable UUID id, @PathVariable UUID offer, @RequestBody Offer body) {
    var episode = new MissingEpisodeId(id);
    return records.putBy(
        body.agency(),
        episode,
        new OfferReturnInterview(episode, body.agency(), offer, body.offeredAt()),
        body);
  }

  @PutMapping("/return-interview-offers/{offer}/withdrawal")
  ResponseEntity<Void> withdrawOffer(
      @PathVariable UUID id, @PathVariable UUID offer, @RequestBody Withdrawal body) {
    var episode = new MissingEpisodeId(id);
    return records.putBy(
        body.agency(),
        episode,
        new WithdrawReturnInterviewOffer(episode, body.agency(), offer, body.reason()),
        body);
  }

  @PutMapping("/return-interview")
  ResponseEntity<Void> recordInterview(@PathVariable UUID id, @RequestBody Interview body) {
    var episode = new MissingEpisodeId(id);
    return records.putBy(
        body.agency(),
        episode,
        new RecordReturnInterviewOutcome(episode, body.agency(), body.outcome(), body.decidedAt()),
        body);
  }

  @PutMapping("/return-interview/corrections/{correction}")
  ResponseEntity<Void> correctInterview(@PathVariable UUID id, @RequestBody Interview body) {
    var episode = new MissingEpisodeId(id);
    return records.putBy(
        body.agency(),
        episode,
        new CorrectReturnInterviewOutcome(episode, body.agency(), body.outcome(), body.decidedAt()),
        body);
  }
}
