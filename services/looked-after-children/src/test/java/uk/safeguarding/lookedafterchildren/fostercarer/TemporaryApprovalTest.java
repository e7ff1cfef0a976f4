package uk.safeguarding.lookedafterchildren.fostercarer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.TEMPORARY_APPROVAL_ENDS_IN_TIME;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.TEMPORARY_APPROVAL_IS_EXTENDED_ONCE;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerPractice.TEMPORARY_APPROVAL_IS_EXTENDED_WHILE_IT_RUNS;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerTest.findings;
import static uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerTest.given;
import static uk.safeguarding.lookedafterchildren.fostercarer.TemporaryApprovalExtensionReason.ASSESSMENT_NOT_COMPLETE;
import static uk.safeguarding.lookedafterchildren.fostercarer.TemporaryApprovalExtensionReason.INDEPENDENT_REVIEW_SOUGHT;

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
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CloseFosterCarer;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.CorrectTemporaryApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.ExtendTemporaryApproval;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.FosterCarerCommand;
import uk.safeguarding.lookedafterchildren.fostercarer.commands.WithdrawTemporaryApprovalExtension;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerEnquiryReceived;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerFindingCleared;
import uk.safeguarding.lookedafterchildren.fostercarer.events.FosterCarerTemporarilyApproved;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalCorrected;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtended;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalExtensionWithdrawn;
import uk.safeguarding.lookedafterchildren.fostercarer.events.TemporaryApprovalRunsOut;

class TemporaryApprovalTest {

  private static final FosterCarerId ID = new FosterCarerId(new UUID(6, 1));
  private static final UUID FIRST = new UUID(6, 2);
  private static final UUID SECOND = new UUID(6, 3);
  private static final LocalDate APPROVED = LocalDate.of(2018, 7, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(2018, 10, 22);
  private static final LocalDate EXTENDED_LAST_DAY = LocalDate.of(2018, 12, 17);

  private static final FosterCarerEnquiryReceived ENQUIRY =
      new FosterCarerEnquiryReceived(
          ID, FosterCarerKind.CONNECTED_PERSON, LocalDate.of(2010, 1, 4));
  private static final FosterCarerTemporarilyApproved TEMPORARY =
      new FosterCarerTemporarilyApproved(ID, APPROVED);

  @Test
  void a_temporary_approval_runs_for_16_weeks_and_is_given_once() {
    assertThat(given(ENQUIRY).decide(new ApproveFosterCarerTemporarily(ID, APPROVED)))
        .containsExactly(TEMPORARY, new TemporaryApprovalRunsOut(ID, APPROVED, LAST_DAY));
    refused(
        () -> given(ENQUIRY, TEMPORARY).decide(new ApproveFosterCarerTemporarily(ID, LAST_DAY)),
        FosterCarerRule.TEMPORARY_APPROVAL_IS_GIVEN_ONCE);
  }

  @Test
  void a_correction_or_an_extension_needs_one() {
    var correct = new CorrectTemporaryApproval(ID, APPROVED.plusDays(1));
    refused(() -> given(ENQUIRY).decide(correct), FosterCarerRule.TEMPORARY_APPROVAL_IS_NEEDED);
    refused(
        () -> given(ENQUIRY).decide(extend(FIRST, ASSESSMENT_NOT_COMPLETE, APPROVED)),
        FosterCarerRule.TEMPORARY_APPROVAL_IS_NEEDED);
    assertThat(given(ENQUIRY, TEMPORARY).decide(correct))
        .containsExactly(
            new TemporaryApprovalCorrected(ID, APPROVED.plusDays(1)),
            new TemporaryApprovalRunsOut(ID, APPROVED.plusDays(1), LAST_DAY.plusDays(1)));
  }

  @Test
  void an_extension_adds_8_weeks_until_it_is_withdrawn() {
    assertThat(given(ENQUIRY, TEMPORARY).decide(extend(FIRST, ASSESSMENT_NOT_COMPLETE, LAST_DAY)))
        .containsExactly(
            extended(FIRST, ASSESSMENT_NOT_COMPLETE, LAST_DAY),
            new TemporaryApprovalRunsOut(ID, APPROVED, EXTENDED_LAST_DAY));
    FosterCarer then =
        given(ENQUIRY, TEMPORARY, extended(FIRST, ASSESSMENT_NOT_COMPLETE, LAST_DAY));
    refused(
        () -> then.decide(extend(FIRST, ASSESSMENT_NOT_COMPLETE, LAST_DAY)),
        FosterCarerRule.ENTRY_IS_RECORDED_ONCE);
    assertThat(
            then.decide(
                new WithdrawTemporaryApprovalExtension(
                    ID, FIRST, WithdrawalReason.ENTERED_IN_ERROR)))
        .containsExactly(
            new TemporaryApprovalExtensionWithdrawn(ID, FIRST, WithdrawalReason.ENTERED_IN_ERROR),
            new TemporaryApprovalRunsOut(ID, APPROVED, LAST_DAY));
  }

  @Test
  void while_an_independent_review_is_sought_it_has_no_last_day() {
    assertThat(given(ENQUIRY, TEMPORARY).decide(extend(FIRST, INDEPENDENT_REVIEW_SOUGHT, LAST_DAY)))
        .containsExactly(
            extended(FIRST, INDEPENDENT_REVIEW_SOUGHT, LAST_DAY),
            new TemporaryApprovalRunsOut(ID, APPROVED, null));
    assertThat(
            findings(
                given(ENQUIRY, TEMPORARY, extended(FIRST, INDEPENDENT_REVIEW_SOUGHT, LAST_DAY))
                    .decide(close(EXTENDED_LAST_DAY.plusYears(1)))))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1}: {4}")
  @CsvSource(
      textBlock =
          """
          2018-07-02, 2018-10-22, '',         true,  16 weeks to the day
          2018-07-02, 2018-10-23, '',         false, the day after
          2018-07-02, 2018-12-17, 2018-10-22, true,  8 weeks more to the day
          2018-07-02, 2018-12-18, 2018-10-22, false, the day after them
          2018-09-04, 2018-12-25, '',         true,  weeks end on Christmas Day as on any other
          2018-09-04, 2018-12-27, '',         false, and the holidays move nothing
          2022-05-30, 2022-09-19, '',         true,  nor does the state funeral of 19 September 2022
          2022-05-30, 2022-09-20, '',         false, the day after it
          2020-04-23, 2020-08-13, '',         true,  the day before the pandemic's regulations
          2020-04-23, 2020-08-14, '',         false, still 16 weeks
          2020-04-24, 2020-10-09, '',         true,  24 weeks if given under them
          2020-04-24, 2020-10-10, '',         false, the day after the 24 weeks
          2020-09-24, 2021-03-11, '',         true,  their last day gives 24 weeks
          2020-09-25, 2021-01-15, '',         true,  then it is 16 again
          2020-09-25, 2021-01-16, '',         false, the day after those
          """)
  void it_has_become_an_approval_or_ended_when_its_weeks_are_over(
      LocalDate given, LocalDate ended, String extendedOn, boolean kept, String why) {
    FosterCarer carer = given(ENQUIRY, new FosterCarerTemporarilyApproved(ID, given));
    if (!extendedOn.isEmpty()) {
      carer = carer.evolve(extended(FIRST, ASSESSMENT_NOT_COMPLETE, LocalDate.parse(extendedOn)));
    }
    LocalDate last = carer.temporary().lastDay();
    var expected = kept ? List.of() : List.of(Finding.of(TEMPORARY_APPROVAL_ENDS_IN_TIME, last));
    var approve = new ApproveFosterCarer(ID, FosterCarerKind.CONNECTED_PERSON, 1, ended);
    assertThat(findings(carer.decide(approve))).as(why).isEqualTo(expected);
    assertThat(findings(carer.decide(close(ended)))).as(why).isEqualTo(expected);
  }

  @Test
  void a_correction_of_the_beginning_clears_what_it_corrects() {
    var late = Finding.of(TEMPORARY_APPROVAL_ENDS_IN_TIME, LAST_DAY);
    var approved =
        new FosterCarerApproved(ID, FosterCarerKind.CONNECTED_PERSON, 1, LAST_DAY.plusDays(1));
    assertThat(
            given(ENQUIRY, TEMPORARY, approved)
                .decide(new CorrectTemporaryApproval(ID, APPROVED.plusDays(1))))
        .containsExactly(
            new TemporaryApprovalCorrected(ID, APPROVED.plusDays(1)),
            new FosterCarerFindingCleared(ID, late));
  }

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource(
      textBlock =
          """
          ASSESSMENT_NOT_COMPLETE,   2018-10-22, true,  on its last day
          ASSESSMENT_NOT_COMPLETE,   2018-10-23, false, it had run out
          INDEPENDENT_REVIEW_SOUGHT, 2018-10-22, true,  on its last day
          INDEPENDENT_REVIEW_SOUGHT, 2018-10-23, false, it had run out
          """)
  void it_is_extended_while_it_runs(
      TemporaryApprovalExtensionReason grounds, LocalDate on, boolean kept, String why) {
    assertThat(findings(given(ENQUIRY, TEMPORARY).decide(extend(FIRST, grounds, on))))
        .as(why)
        .isEqualTo(
            kept
                ? List.of()
                : List.of(
                    Finding.of(
                        TEMPORARY_APPROVAL_IS_EXTENDED_WHILE_IT_RUNS, FIRST.toString(), LAST_DAY)));
  }

  @Test
  void a_review_may_be_sought_while_an_extension_runs() {
    FosterCarer extended =
        given(ENQUIRY, TEMPORARY, extended(FIRST, ASSESSMENT_NOT_COMPLETE, LAST_DAY));
    assertThat(
            findings(extended.decide(extend(SECOND, INDEPENDENT_REVIEW_SOUGHT, EXTENDED_LAST_DAY))))
        .isEmpty();
    assertThat(
            findings(
                extended.decide(
                    extend(SECOND, INDEPENDENT_REVIEW_SOUGHT, EXTENDED_LAST_DAY.plusDays(1)))))
        .containsExactly(
            Finding.of(
                TEMPORARY_APPROVAL_IS_EXTENDED_WHILE_IT_RUNS,
                SECOND.toString(),
                EXTENDED_LAST_DAY));
  }

  @Test
  void for_the_assessment_it_is_extended_once() {
    assertThat(
            findings(
                given(ENQUIRY, TEMPORARY, extended(FIRST, ASSESSMENT_NOT_COMPLETE, APPROVED))
                    .decide(extend(SECOND, ASSESSMENT_NOT_COMPLETE, LAST_DAY))))
        .containsExactly(Finding.of(TEMPORARY_APPROVAL_IS_EXTENDED_ONCE, SECOND.toString(), null));
  }

  private static FosterCarerCommand extend(
      UUID id, TemporaryApprovalExtensionReason grounds, LocalDate on) {
    return new ExtendTemporaryApproval(ID, id, grounds, on);
  }

  private static TemporaryApprovalExtended extended(
      UUID id, TemporaryApprovalExtensionReason grounds, LocalDate on) {
    return new TemporaryApprovalExtended(ID, id, grounds, on);
  }

  private static FosterCarerCommand close(LocalDate on) {
    return new CloseFosterCarer(ID, FosterCarerClosureReason.NOT_APPROVED, null, on);
  }
}
