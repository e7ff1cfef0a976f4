package uk.safeguarding.casereviews.rapidreview;

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
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.RecordRapidReviewMeeting;
import uk.safeguarding.casereviews.rapidreview.commands.StartRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.WithdrawRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.WithdrawRapidReviewMeeting;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Rapid reviews over HTTP. */
@RestController
@RequestMapping("/case-reviews/rapid-reviews/{id}")
final class RapidReviewResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  RapidReviewResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Start(
      @Nullable ChildRef child,
      SeriousIncidentId incident,
      LocalDate knownOn,
      LocalDate startedOn) {}

  record Correction(LocalDate knownOn, LocalDate startedOn) {}

  record Meeting(LocalDate heldOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new RapidReviewId(id));
  }

  @PutMapping
  ResponseEntity<Void> start(@PathVariable UUID id, @RequestBody Start body) {
    var rapidReview = new RapidReviewId(id);
    ChildRef child = body.child();
    Integer age = child == null ? null : children.ageOn(child, body.startedOn());
    return records.put(
        rapidReview,
        new StartRapidReview(
            rapidReview, child, age, body.incident(), body.knownOn(), body.startedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var rapidReview = new RapidReviewId(id);
    return records.put(
        rapidReview, new CorrectRapidReview(rapidReview, body.knownOn(), body.startedOn()), body);
  }

  @PutMapping("/meetings/{meeting}")
  ResponseEntity<Void> recordMeeting(
      @PathVariable UUID id, @PathVariable UUID meeting, @RequestBody Meeting body) {
    var rapidReview = new RapidReviewId(id);
    return records.put(
        rapidReview, new RecordRapidReviewMeeting(rapidReview, meeting, body.heldOn()), body);
  }

  @PutMapping("/meetings/{meeting}/withdrawal")
  ResponseEntity<Void> withdrawMeeting(
      @PathVariable UUID id, @PathVariable UUID meeting, @RequestBody Withdrawal body) {
    var rapidReview = new RapidReviewId(id);
    return records.put(
        rapidReview, new WithdrawRapidReviewMeeting(rapidReview, meeting, body.reason()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var rapidReview = new RapidReviewId(id);
    return records.put(rapidReview, new WithdrawRapidReview(rapidReview, body.reason()), body);
  }
}
