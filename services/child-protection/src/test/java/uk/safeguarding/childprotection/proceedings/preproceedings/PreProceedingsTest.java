package uk.safeguarding.childprotection.proceedings.preproceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.childprotection.Decisions.refused;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsPractice.FIRST_MEETING_WITHIN_10_WORKING_DAYS;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsPractice.PRE_PROCEEDINGS_END_WITHIN_16_WEEKS;
import static uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsPractice.REVIEW_WITHIN_6_WEEKS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.CorrectLetterBeforeProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.CorrectPreProceedingsEnd;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.EndPreProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.PreProceedingsCommand;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.RecordPreProceedingsMeeting;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.SendLetterBeforeProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.WithdrawPreProceedings;
import uk.safeguarding.childprotection.proceedings.preproceedings.commands.WithdrawPreProceedingsMeeting;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.LetterBeforeProceedingsSent;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsFindingCleared;
import uk.safeguarding.childprotection.proceedings.preproceedings.events.PreProceedingsFindingMade;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;

class PreProceedingsTest {

  private static final PreProceedingsId ID = new PreProceedingsId(new UUID(2, 1));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID A = new UUID(9, 1);
  private static final UUID B = new UUID(9, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);

  @Test
  void they_start_once_with_a_letter() {
    assertThat(given().decide(letter(MONDAY)))
        .containsExactly(new LetterBeforeProceedingsSent(ID, CHILD, 9, MONDAY));
    refused(
        () -> given(letter(MONDAY)).decide(letter(MONDAY)),
        PreProceedingsRule.PRE_PROCEEDINGS_START_ONCE);
  }

  @Test
  void they_end_once_and_only_an_end_that_there_is_can_be_corrected() {
    refused(
        () -> given(letter(MONDAY), end(MONDAY)).decide(end(MONDAY)),
        PreProceedingsRule.PRE_PROCEEDINGS_END_ONCE);
    refused(
        () -> given(letter(MONDAY)).decide(correctEnd(MONDAY)),
        PreProceedingsRule.END_CORRECTION_NEEDS_END);
  }

  @Test
  void meetings_lie_between_letter_and_end() {
    var rule = PreProceedingsRule.MEETINGS_LIE_BETWEEN_LETTER_AND_END;
    var met = given(letter(MONDAY), meeting(A, MONDAY.plusDays(3)));
    refused(() -> met.decide(meeting(B, MONDAY.minusDays(1))), rule);
    refused(() -> met.decide(end(MONDAY.plusDays(2))), rule);
    refused(() -> met.decide(new CorrectLetterBeforeProceedings(ID, MONDAY.plusDays(4))), rule);
  }

  @Test
  void an_id_is_used_once_and_only_what_stands_is_withdrawn() {
    var withdraw = new WithdrawPreProceedingsMeeting(ID, A, WithdrawalReason.DUPLICATE);
    var gone = given(letter(MONDAY), meeting(A, MONDAY), withdraw);
    refused(() -> gone.decide(meeting(A, MONDAY)), PreProceedingsRule.RECORDED_ONCE_UNDER_ITS_ID);
    refused(() -> gone.decide(withdraw), PreProceedingsRule.WITHDRAWAL_NEEDS_RECORD);
  }

  @Test
  void nothing_is_recorded_once_they_were_withdrawn() {
    var withdraw = new WithdrawPreProceedings(ID, WithdrawalReason.DUPLICATE);
    refused(
        () -> given(letter(MONDAY), withdraw).decide(end(MONDAY)),
        PreProceedingsRule.PRE_PROCEEDINGS_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-15, true,  two plain weeks are ten working days
          2018-10-01, 2018-10-16, false, the day after the tenth
          2018-12-17, 2019-01-03, true,  Christmas moved it
          2018-12-17, 2019-01-04, false, one day past Christmas
          2012-05-25, 2012-06-12, true,  a Friday before the jubilee of 4 and 5 June 2012
          2012-05-25, 2012-06-13, false, one day past it
          """)
  void the_parents_are_met_within_10_working_days_of_the_letter(
      LocalDate sentOn, LocalDate metOn, boolean kept, String why) {
    assertThat(found(given(letter(sentOn)), meeting(A, metOn)))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(FIRST_MEETING_WITHIN_10_WORKING_DAYS.name()));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-11-12, true,  six weeks to the day; the clocks changed on 28 October
          2018-10-01, 2018-11-13, false, the day after
          """)
  void progress_is_reviewed_within_6_weeks(
      LocalDate metOn, LocalDate reviewedOn, boolean kept, String why) {
    assertThat(found(given(letter(metOn), meeting(A, metOn)), meeting(B, reviewedOn)))
        .as(why)
        .isEqualTo(kept ? List.of() : List.of(REVIEW_WITHIN_6_WEEKS.name()));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2019-01-21, true,  sixteen weeks to the day
          2018-10-01, 2019-01-22, false, the day after
          """)
  void they_end_within_16_weeks(LocalDate sentOn, LocalDate endedOn, boolean kept, String why) {
    assertThat(found(given(letter(sentOn)), end(endedOn)))
        .as(why)
        .contains(FIRST_MEETING_WITHIN_10_WORKING_DAYS.name())
        .matches(found -> found.contains(PRE_PROCEEDINGS_END_WITHIN_16_WEEKS.name()) != kept);
  }

  @Test
  void a_meeting_recorded_late_clears_the_finding() {
    var missed =
        Finding.of(FIRST_MEETING_WITHIN_10_WORKING_DAYS, A.toString(), LocalDate.of(2018, 10, 15));
    assertThat(
            given(letter(MONDAY), meeting(A, LocalDate.of(2018, 10, 16)))
                .decide(meeting(B, MONDAY)))
        .contains(new PreProceedingsFindingCleared(ID, CHILD, missed));
  }

  private static List<String> found(PreProceedings before, PreProceedingsCommand command) {
    return before.decide(command).stream()
        .filter(PreProceedingsFindingMade.class::isInstance)
        .map(event -> ((PreProceedingsFindingMade) event).finding().rule())
        .toList();
  }

  private static PreProceedings given(PreProceedingsCommand... commands) {
    PreProceedings record = PreProceedings.NOT_STARTED;
    for (PreProceedingsCommand command : commands) {
      for (var event : record.decide(command)) {
        record = record.evolve(event);
      }
    }
    return record;
  }

  private static SendLetterBeforeProceedings letter(LocalDate day) {
    return new SendLetterBeforeProceedings(ID, CHILD, 9, day);
  }

  private static RecordPreProceedingsMeeting meeting(UUID meeting, LocalDate day) {
    return new RecordPreProceedingsMeeting(
        ID, meeting, PreProceedingsMeetingKind.AGREEING_THE_PLAN, day);
  }

  private static EndPreProceedings end(LocalDate day) {
    return new EndPreProceedings(ID, day, PreProceedingsOutcome.CLOSED);
  }

  private static CorrectPreProceedingsEnd correctEnd(LocalDate day) {
    return new CorrectPreProceedingsEnd(ID, day, PreProceedingsOutcome.CLOSED);
  }
}
