package uk.safeguarding.lookedafterchildren.fostercarer;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ChangeFosterCarerTerms;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.PutFosterCarerOnHold;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.RecordFosterCarerReturn;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReviewFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerHold;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerReview;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerTerms;
import uk.safeguarding.platform.records.Records;

/** What happens while a carer is approved, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/foster-carers/{id}")
final class FosterCarerEntryResource {

  private final Records records;

  FosterCarerEntryResource(Records records) {
    this.records = records;
  }

  record Terms(FosterCarerKind kind, int places, LocalDate changedOn) {}

  record Review(FosterCarerReviewOutcome outcome, LocalDate reviewedOn) {}

  record Hold(FosterCarerHold kind, LocalDate startedOn) {}

  record Return(LocalDate returnedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/terms/{terms}")
  ResponseEntity<Void> changeTerms(
      @PathVariable UUID id, @PathVariable UUID terms, @RequestBody Terms body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer,
        new ChangeFosterCarerTerms(carer, terms, body.kind(), body.places(), body.changedOn()),
        body);
  }

  @PutMapping("/terms/{terms}/withdrawal")
  ResponseEntity<Void> withdrawTerms(
      @PathVariable UUID id, @PathVariable UUID terms, @RequestBody Withdrawal body) {
    var carer = new FosterCarerId(id);
    return records.put(carer, new WithdrawFosterCarerTerms(carer, terms, body.reason()), body);
  }

  @PutMapping("/reviews/{review}")
  ResponseEntity<Void> review(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Review body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer, new ReviewFosterCarer(carer, review, body.outcome(), body.reviewedOn()), body);
  }

  @PutMapping("/reviews/{review}/withdrawal")
  ResponseEntity<Void> withdrawReview(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Withdrawal body) {
    var carer = new FosterCarerId(id);
    return records.put(carer, new WithdrawFosterCarerReview(carer, review, body.reason()), body);
  }

  @PutMapping("/holds/{hold}")
  ResponseEntity<Void> hold(
      @PathVariable UUID id, @PathVariable UUID hold, @RequestBody Hold body) {
    var carer = new FosterCarerId(id);
    return records.put(
        carer, new PutFosterCarerOnHold(carer, hold, body.kind(), body.startedOn()), body);
  }

  @PutMapping("/holds/{hold}/return")
  ResponseEntity<Void> returned(
      @PathVariable UUID id, @PathVariable UUID hold, @RequestBody Return body) {
    var carer = new FosterCarerId(id);
    return records.put(carer, new RecordFosterCarerReturn(carer, hold, body.returnedOn()), body);
  }

  @PutMapping("/holds/{hold}/withdrawal")
  ResponseEntity<Void> withdrawHold(
      @PathVariable UUID id, @PathVariable UUID hold, @RequestBody Withdrawal body) {
    var carer = new FosterCarerId(id);
    return records.put(carer, new WithdrawFosterCarerHold(carer, hold, body.reason()), body);
  }
}
