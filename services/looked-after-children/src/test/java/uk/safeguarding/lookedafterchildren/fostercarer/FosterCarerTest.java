package uk.safeguarding.lookedafterchildren.fostercarer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.FIRST_REVIEW_WITHIN_12_MONTHS;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.NEXT_REVIEW_WITHIN_12_MONTHS;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.RESIGNATION_TAKES_EFFECT_AFTER_28_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ApproveFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ApproveFosterCarerTemporarily;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ChangeFosterCarerTerms;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CloseFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarerApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectFosterCarerClosure;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ExtendTemporaryApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.FosterCarerCommand;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.PutFosterCarerOnHold;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReceiveFosterCarerApplication;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReceiveFosterCarerEnquiry;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.RecordFosterCarerReturn;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ReviewFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerHold;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerRecord;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerReview;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawFosterCarerTerms;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawTemporaryApprovalExtension;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApplicationReceived;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApprovalCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerClosureCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEnquiryReceived;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEvent;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerFindingCleared;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerFindingMade;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerHoldWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerPutOnHold;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReturned;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewDue;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerReviewed;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTemporarilyApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsChanged;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTermsWithdrawn;

class FosterCarerTest {

  private static final FosterCarerId ID = new FosterCarerId(new UUID(6, 1));
  private static final UUID FIRST = new UUID(6, 2);
  private static final UUID SECOND = new UUID(6, 3);
  private static final LocalDate ENQUIRED = LocalDate.of(2018, 1, 8);
  private static final LocalDate APPROVED = LocalDate.of(2018, 7, 2);
  private static final LocalDate CLOSED = LocalDate.of(2019, 6, 3);

  private static final FosterCarerEnquiryReceived ENQUIRY =
      new FosterCarerEnquiryReceived(ID, FosterCarerKind.GENERAL, ENQUIRED);
  private static final FosterCarerApproved APPROVAL =
      new FosterCarerApproved(ID, FosterCarerKind.GENERAL, 2, APPROVED);
  private static final FosterCarerTemporarilyApproved TEMPORARY =
      new FosterCarerTemporarilyApproved(ID, APPROVED);
  private static final FosterCarerClosed CLOSURE =
      new FosterCarerClosed(ID, FosterCarerClosureReason.RETIRED, null, CLOSED);

  @Test
  void a_carer_comes_by_an_enquiry_applies_and_is_approved() {
    assertThat(given().decide(enquiry(ENQUIRED))).containsExactly(ENQUIRY);
    assertThat(given(ENQUIRY).decide(application(ENQUIRED)))
        .containsExactly(new FosterCarerApplicationReceived(ID, ENQUIRED));
    assertThat(given(ENQUIRY).decide(approval(APPROVED)))
        .containsExactly(
            APPROVAL, new FosterCarerReviewDue(ID, APPROVED, LocalDate.of(2019, 7, 2)));
  }

  @Test
  void a_carer_is_recorded_once() {
    refused(
        () -> given(ENQUIRY).decide(enquiry(APPROVED)),
        FosterCarerRule.FOSTER_CARER_IS_RECORDED_ONCE);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_carer() {
    var withdraw = new WithdrawFosterCarerRecord(ID, WithdrawalReason.DUPLICATE);
    var withdrawn = new FosterCarerRecordWithdrawn(ID, WithdrawalReason.DUPLICATE);
    assertThat(given(ENQUIRY).decide(withdraw)).containsExactly(withdrawn);
    refused(
        () -> given(ENQUIRY, withdrawn).decide(approval(APPROVED)),
        FosterCarerRule.FOSTER_CARER_RECORD_MUST_STAND);
  }

  @Test
  void an_application_is_received_once_and_a_correction_can_take_it_back() {
    var applied = new FosterCarerApplicationReceived(ID, ENQUIRED);
    refused(
        () -> given(ENQUIRY, applied).decide(application(APPROVED)),
        FosterCarerRule.APPLICATION_IS_RECEIVED_ONCE);
    var corrected = new FosterCarerCorrected(ID, FosterCarerKind.SHORT_BREAK, ENQUIRED, null);
    assertThat(
            given(ENQUIRY, applied)
                .decide(new CorrectFosterCarer(ID, FosterCarerKind.SHORT_BREAK, ENQUIRED, null)))
        .containsExactly(corrected);
    assertThat(given(ENQUIRY, applied, corrected).decide(application(ENQUIRED)))
        .containsExactly(applied);
  }

  @Test
  void a_carer_is_approved_once_and_an_approval_can_be_corrected() {
    refused(
        () -> given(ENQUIRY, APPROVAL).decide(approval(APPROVED)),
        FosterCarerRule.FOSTER_CARER_IS_APPROVED_ONCE);
    var correct =
        new CorrectFosterCarerApproval(ID, FosterCarerKind.SHORT_BREAK, 1, APPROVED.plusDays(1));
    refused(
        () -> given(ENQUIRY).decide(correct), FosterCarerRule.APPROVAL_CORRECTION_NEEDS_APPROVAL);
    assertThat(given(ENQUIRY, APPROVAL).decide(correct))
        .containsExactly(
            new FosterCarerApprovalCorrected(
                ID, FosterCarerKind.SHORT_BREAK, 1, APPROVED.plusDays(1)),
            new FosterCarerReviewDue(ID, APPROVED.plusDays(1), LocalDate.of(2019, 7, 3)));
  }

  @Test
  void a_review_a_change_of_terms_and_a_hold_need_an_approval() {
    for (FosterCarerCommand command :
        List.of(review(FIRST, APPROVED), terms(FIRST, APPROVED), hold(FIRST, APPROVED))) {
      refused(() -> given(ENQUIRY).decide(command), FosterCarerRule.ENTRY_NEEDS_APPROVAL);
    }
  }

  @Test
  void each_is_recorded_once_under_its_id_also_after_a_withdrawal() {
    for (FosterCarerCommand command :
        List.of(review(FIRST, APPROVED), terms(FIRST, APPROVED), hold(FIRST, APPROVED))) {
      FosterCarer then = given(ENQUIRY, APPROVAL).evolve(first(command));
      refused(() -> then.decide(command), FosterCarerRule.ENTRY_IS_RECORDED_ONCE);
    }
    FosterCarer reviewed = given(ENQUIRY, APPROVAL).evolve(first(review(FIRST, APPROVED)));
    FosterCarer withdrawn =
        reviewed.evolve(new FosterCarerReviewWithdrawn(ID, FIRST, WithdrawalReason.DUPLICATE));
    refused(
        () -> withdrawn.decide(review(FIRST, APPROVED)), FosterCarerRule.ENTRY_IS_RECORDED_ONCE);
  }

  @Test
  void only_what_stands_can_be_withdrawn() {
    var duplicate = WithdrawalReason.DUPLICATE;
    for (FosterCarerCommand command :
        List.of(
            new WithdrawFosterCarerReview(ID, FIRST, duplicate),
            new WithdrawFosterCarerTerms(ID, FIRST, duplicate),
            new WithdrawFosterCarerHold(ID, FIRST, duplicate),
            new WithdrawTemporaryApprovalExtension(ID, FIRST, duplicate))) {
      refused(
          () -> given(ENQUIRY, APPROVAL).decide(command),
          FosterCarerRule.ENTRY_WITHDRAWAL_NEEDS_ENTRY);
    }
    assertThat(
            given(ENQUIRY, APPROVAL, changed(FIRST, CLOSED))
                .decide(new WithdrawFosterCarerTerms(ID, FIRST, duplicate)))
        .containsExactly(new FosterCarerTermsWithdrawn(ID, FIRST, duplicate));
    assertThat(
            given(ENQUIRY, APPROVAL, onHold(FIRST, CLOSED))
                .decide(new WithdrawFosterCarerHold(ID, FIRST, duplicate)))
        .containsExactly(new FosterCarerHoldWithdrawn(ID, FIRST, duplicate));
  }

  @Test
  void a_carer_returns_once_from_a_hold() {
    var back = new RecordFosterCarerReturn(ID, FIRST, CLOSED);
    refused(() -> given(ENQUIRY, APPROVAL).decide(back), FosterCarerRule.RETURN_NEEDS_HOLD);
    var returned = new FosterCarerReturned(ID, FIRST, CLOSED);
    FosterCarer onHold = given(ENQUIRY, APPROVAL, onHold(FIRST, APPROVED));
    assertThat(onHold.decide(back)).containsExactly(returned);
    refused(() -> onHold.evolve(returned).decide(back), FosterCarerRule.RETURN_NEEDS_HOLD);
  }

  @Test
  void a_carer_closes_once_and_the_end_can_be_corrected() {
    refused(
        () -> given(ENQUIRY, APPROVAL, CLOSURE).decide(closure(CLOSED)),
        FosterCarerRule.FOSTER_CARER_CLOSES_ONCE);
    var correct = new CorrectFosterCarerClosure(ID, FosterCarerClosureReason.ADOPTED, null, CLOSED);
    refused(
        () -> given(ENQUIRY, APPROVAL).decide(correct),
        FosterCarerRule.CLOSURE_CORRECTION_NEEDS_CLOSURE);
    assertThat(given(ENQUIRY, APPROVAL, CLOSURE).decide(correct))
        .containsExactly(
            new FosterCarerClosureCorrected(ID, FosterCarerClosureReason.ADOPTED, null, CLOSED));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          an application before the enquiry
          an approval before the enquiry
          a temporary approval after the approval
          a review before the approval
          a review after the end
          a change of terms before the approval
          a return before its hold
          an end before the enquiry
          an end before its notice
          an extension before the temporary approval
          """)
  void the_days_are_in_order(String what) {
    LocalDate before = ENQUIRED.minusDays(1);
    FosterCarer approved = given(ENQUIRY, APPROVAL);
    FosterCarer carer =
        switch (what) {
          case "an application before the enquiry", "an approval before the enquiry" ->
              given(ENQUIRY);
          case "a review after the end" -> given(ENQUIRY, APPROVAL, CLOSURE);
          case "a return before its hold" -> given(ENQUIRY, APPROVAL, onHold(FIRST, CLOSED));
          case "an extension before the temporary approval" -> given(ENQUIRY, TEMPORARY);
          default -> approved;
        };
    FosterCarerCommand command =
        switch (what) {
          case "an application before the enquiry" -> application(before);
          case "an approval before the enquiry" -> approval(before);
          case "a temporary approval after the approval" ->
              new ApproveFosterCarerTemporarily(ID, APPROVED.plusDays(1));
          case "a review before the approval" -> review(FIRST, APPROVED.minusDays(1));
          case "a review after the end" -> review(FIRST, CLOSED.plusDays(1));
          case "a change of terms before the approval" -> terms(FIRST, APPROVED.minusDays(1));
          case "a return before its hold" ->
              new RecordFosterCarerReturn(ID, FIRST, CLOSED.minusDays(1));
          case "an end before the enquiry" -> closure(before);
          case "an end before its notice" ->
              new CloseFosterCarer(
                  ID, FosterCarerClosureReason.RESIGNED, CLOSED.plusDays(1), CLOSED);
          default ->
              new ExtendTemporaryApproval(
                  ID,
                  FIRST,
                  TemporaryApprovalExtensionReason.ASSESSMENT_NOT_COMPLETE,
                  APPROVED.minusDays(1));
        };
    refused(() -> carer.decide(command), FosterCarerRule.FOSTER_CARER_DAYS_ARE_IN_ORDER);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-07-02, 2019-07-02, true,  the same day a year on
          2018-07-02, 2019-07-03, false, the day after
          2020-02-29, 2021-02-28, true,  a leap day has no anniversary, so the last of February
          2020-02-29, 2021-03-01, false, the day after it
          2018-12-25, 2019-12-25, true,  a year is a year, also to Christmas Day
          2018-12-25, 2019-12-27, false, and the bank holidays move nothing
          2021-09-19, 2022-09-19, true,  nor does the state funeral of 19 September 2022
          2021-09-19, 2022-09-20, false, the day after it
          2017-10-29, 2018-10-29, true,  the clocks changed on both ends of it
          """)
  void an_approval_is_reviewed_within_a_year_of_it_and_of_each_review(
      LocalDate since, LocalDate reviewed, boolean kept, String why) {
    var approval = new FosterCarerApproved(ID, FosterCarerKind.GENERAL, 2, since);
    FosterCarer first = given(enquired(since), approval);
    assertThat(findings(first.decide(review(FIRST, reviewed))))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(
                    Finding.of(
                        FIRST_REVIEW_WITHIN_12_MONTHS, FIRST.toString(), since.plusYears(1))));
    FosterCarer next = given(enquired(since), approval, reviewed(FIRST, since));
    assertThat(findings(next.decide(review(SECOND, reviewed))))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(
                    Finding.of(
                        NEXT_REVIEW_WITHIN_12_MONTHS, SECOND.toString(), since.plusYears(1))));
  }

  @Test
  void an_end_after_a_year_without_a_review_is_a_review_missed() {
    LocalDate late = LocalDate.of(2019, 7, 3);
    var missed = Finding.of(FIRST_REVIEW_WITHIN_12_MONTHS, "closure", LocalDate.of(2019, 7, 2));
    assertThat(findings(given(ENQUIRY, APPROVAL).decide(closure(late)))).containsExactly(missed);
    var closed = new FosterCarerClosed(ID, FosterCarerClosureReason.RETIRED, null, late);
    assertThat(given(ENQUIRY, APPROVAL, closed).decide(review(FIRST, CLOSED)))
        .containsExactly(reviewed(FIRST, CLOSED), new FosterCarerFindingCleared(ID, missed));
  }

  @Test
  void the_next_review_runs_from_the_last_that_stands() {
    FosterCarer reviewed = given(ENQUIRY, APPROVAL, reviewed(FIRST, CLOSED));
    assertThat(given(ENQUIRY, APPROVAL).decide(review(FIRST, CLOSED)))
        .contains(new FosterCarerReviewDue(ID, CLOSED, LocalDate.of(2020, 6, 3)));
    assertThat(
            reviewed.decide(new WithdrawFosterCarerReview(ID, FIRST, WithdrawalReason.DUPLICATE)))
        .contains(new FosterCarerReviewDue(ID, APPROVED, LocalDate.of(2019, 7, 2)));
  }

  @ParameterizedTest(name = "notice {0}, end {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2019-10-07, 2019-11-04, true,  28 days on
          2019-10-07, 2019-11-03, false, a day early
          2019-10-07, 2019-11-05, false, a day late
          2018-12-10, 2019-01-07, true,  Christmas moves nothing
          2019-10-05, 2019-11-02, true,  nor do Saturdays and the change of clocks
          """)
  void a_resignation_takes_effect_28_days_after_the_notice(
      LocalDate notice, LocalDate closed, boolean kept, String why) {
    var approval = new FosterCarerApproved(ID, FosterCarerKind.GENERAL, 2, notice);
    var close = new CloseFosterCarer(ID, FosterCarerClosureReason.RESIGNED, notice, closed);
    assertThat(findings(given(enquired(notice), approval).decide(close)))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(Finding.of(RESIGNATION_TAKES_EFFECT_AFTER_28_DAYS, notice.plusDays(28))));
  }

  static FosterCarer given(FosterCarerEvent... events) {
    FosterCarer carer = FosterCarer.NONE;
    for (FosterCarerEvent event : events) {
      carer = carer.evolve(event);
    }
    return carer;
  }

  static List<Finding> findings(List<FosterCarerEvent> events) {
    return events.stream()
        .filter(FosterCarerFindingMade.class::isInstance)
        .map(FosterCarerFindingMade.class::cast)
        .map(FosterCarerFindingMade::finding)
        .toList();
  }

  private static FosterCarerEvent first(FosterCarerCommand command) {
    return given(ENQUIRY, APPROVAL).decide(command).getFirst();
  }

  private static FosterCarerEnquiryReceived enquired(LocalDate on) {
    return new FosterCarerEnquiryReceived(ID, FosterCarerKind.GENERAL, on);
  }

  private static FosterCarerCommand enquiry(LocalDate on) {
    return new ReceiveFosterCarerEnquiry(ID, FosterCarerKind.GENERAL, on);
  }

  private static FosterCarerCommand application(LocalDate on) {
    return new ReceiveFosterCarerApplication(ID, on);
  }

  private static FosterCarerCommand approval(LocalDate on) {
    return new ApproveFosterCarer(ID, FosterCarerKind.GENERAL, 2, on);
  }

  private static FosterCarerCommand closure(LocalDate on) {
    return new CloseFosterCarer(ID, FosterCarerClosureReason.RETIRED, null, on);
  }

  private static FosterCarerCommand review(UUID id, LocalDate on) {
    return new ReviewFosterCarer(
        ID, id, FosterCarerReviewOutcome.SUITABLE_AND_TERMS_APPROPRIATE, on);
  }

  private static FosterCarerReviewed reviewed(UUID id, LocalDate on) {
    return new FosterCarerReviewed(
        ID, id, FosterCarerReviewOutcome.SUITABLE_AND_TERMS_APPROPRIATE, on);
  }

  private static FosterCarerCommand terms(UUID id, LocalDate on) {
    return new ChangeFosterCarerTerms(ID, id, FosterCarerKind.SHORT_BREAK, 3, on);
  }

  private static FosterCarerTermsChanged changed(UUID id, LocalDate on) {
    return new FosterCarerTermsChanged(ID, id, FosterCarerKind.SHORT_BREAK, 3, on);
  }

  private static FosterCarerCommand hold(UUID id, LocalDate on) {
    return new PutFosterCarerOnHold(ID, id, FosterCarerHold.ON_HOLD, on);
  }

  private static FosterCarerPutOnHold onHold(UUID id, LocalDate on) {
    return new FosterCarerPutOnHold(ID, id, FosterCarerHold.SUSPENDED, on);
  }
}
