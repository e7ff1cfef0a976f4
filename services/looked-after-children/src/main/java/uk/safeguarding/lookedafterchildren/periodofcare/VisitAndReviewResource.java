package uk.safeguarding.lookedafterchildren.periodofcare;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.reviews.ReviewParticipation;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitOutcome;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitPlace;
import uk.safeguarding.platform.records.Records;

/** Visits to looked-after children and reviews of their cases, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/periods-of-care/{id}")
final class VisitAndReviewResource {

  private final Records records;

  VisitAndReviewResource(Records records) {
    this.records = records;
  }

  record Visit(LocalDate visitedOn, LocalDate recordedOn, VisitOutcome outcome, VisitPlace place) {}

  record Review(LocalDate heldOn, ReviewParticipation participation) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping("/visits/{visit}")
  ResponseEntity<Void> visit(
      @PathVariable UUID id, @PathVariable UUID visit, @RequestBody Visit body) {
    var period = new PeriodOfCareId(id);
    return records.put(
        period,
        new RecordLookedAfterVisit(
            period, visit, body.visitedOn(), body.recordedOn(), body.outcome(), body.place()),
        body);
  }

  @PutMapping("/visits/{visit}/withdrawal")
  ResponseEntity<Void> withdrawVisit(
      @PathVariable UUID id, @PathVariable UUID visit, @RequestBody Withdrawal body) {
    var period = new PeriodOfCareId(id);
    return records.put(period, new WithdrawLookedAfterVisit(period, visit, body.reason()), body);
  }

  @PutMapping("/reviews/{review}")
  ResponseEntity<Void> review(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Review body) {
    var period = new PeriodOfCareId(id);
    return records.put(
        period,
        new RecordLookedAfterReview(period, review, body.heldOn(), body.participation()),
        body);
  }

  @PutMapping("/reviews/{review}/withdrawal")
  ResponseEntity<Void> withdrawReview(
      @PathVariable UUID id, @PathVariable UUID review, @RequestBody Withdrawal body) {
    var period = new PeriodOfCareId(id);
    return records.put(period, new WithdrawLookedAfterReview(period, review, body.reason()), body);
  }
}
