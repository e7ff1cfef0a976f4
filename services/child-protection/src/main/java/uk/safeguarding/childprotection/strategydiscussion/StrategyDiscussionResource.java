package uk.safeguarding.childprotection.strategydiscussion;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.childprotection.strategydiscussion.commands.CorrectStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.commands.RecordStrategyDiscussion;
import uk.safeguarding.childprotection.strategydiscussion.commands.WithdrawStrategyDiscussion;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Strategy discussions over HTTP. */
@RestController
@RequestMapping("/child-protection/strategy-discussions/{id}")
final class StrategyDiscussionResource {

  private final Records records;
  private final RecordHistory history;
  private final IdentityVault children;

  StrategyDiscussionResource(Records records, RecordHistory history, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.children = children;
  }

  record Discussion(
      ChildRef child,
      @Nullable ReferralId referral,
      @Nullable Section47EnquiryId enquiry,
      @Nullable LocalDate neededOn,
      LocalDate heldOn,
      SortedSet<AttendingAgency> agencies,
      StrategyDiscussionDecision decision) {}

  record Correction(
      @Nullable ReferralId referral,
      @Nullable Section47EnquiryId enquiry,
      @Nullable LocalDate neededOn,
      LocalDate heldOn,
      SortedSet<AttendingAgency> agencies,
      StrategyDiscussionDecision decision) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new StrategyDiscussionId(id));
  }

  @PutMapping
  ResponseEntity<Void> record(@PathVariable UUID id, @RequestBody Discussion body) {
    var discussion = new StrategyDiscussionId(id);
    Integer age = children.ageOn(body.child(), body.heldOn());
    return records.put(
        discussion,
        new RecordStrategyDiscussion(
            discussion,
            body.child(),
            age,
            body.referral(),
            body.enquiry(),
            body.neededOn(),
            body.heldOn(),
            body.agencies(),
            body.decision()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var discussion = new StrategyDiscussionId(id);
    return records.put(
        discussion,
        new CorrectStrategyDiscussion(
            discussion,
            body.referral(),
            body.enquiry(),
            body.neededOn(),
            body.heldOn(),
            body.agencies(),
            body.decision()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var discussion = new StrategyDiscussionId(id);
    return records.put(discussion, new WithdrawStrategyDiscussion(discussion, body.reason()), body);
  }
}
