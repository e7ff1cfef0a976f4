package uk.safeguarding.casereviews.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.Decisions.refused;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewPractice.PARTNERS_MEET_BEFORE_IT_IS_SENT;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewPractice.SENT_WITHIN_15_WORKING_DAYS;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.ANSWER_CORRECTION_NEEDS_ANSWER;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.PANEL_ANSWERS_ONCE;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.PANEL_ANSWERS_WHAT_WAS_SENT;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.RAPID_REVIEW_MUST_STAND;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.RAPID_REVIEW_STARTS_ONCE;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.SENT_NOT_BEFORE_START;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.SENT_ONCE;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.STARTED_NOT_BEFORE_KNOWN;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.SUBMISSION_CORRECTION_NEEDS_SUBMISSION;
import static uk.safeguarding.casereviews.rapidreview.RapidReviewRule.WITHDRAWAL_NEEDS_RECORD;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectPanelAnswer;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.CorrectRapidReviewSubmission;
import uk.safeguarding.casereviews.rapidreview.commands.RapidReviewCommand;
import uk.safeguarding.casereviews.rapidreview.commands.RecordPanelAnswer;
import uk.safeguarding.casereviews.rapidreview.commands.RecordRapidReviewMeeting;
import uk.safeguarding.casereviews.rapidreview.commands.SendRapidReviewToPanel;
import uk.safeguarding.casereviews.rapidreview.commands.StartRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.WithdrawRapidReview;
import uk.safeguarding.casereviews.rapidreview.commands.WithdrawRapidReviewMeeting;
import uk.safeguarding.casereviews.rapidreview.events.PanelAnswerCorrected;
import uk.safeguarding.casereviews.rapidreview.events.PanelAnsweredRapidReview;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewEvent;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewFindingCleared;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewFindingMade;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewSentToPanel;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewStarted;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.WithdrawalReason;

class RapidReviewTest {

  private static final RapidReviewId ID = new RapidReviewId(new UUID(3, 6));
  private static final SeriousIncidentId INCIDENT = new SeriousIncidentId(new UUID(1, 6));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID MEETING = new UUID(3, 7);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final ReviewDecision LOCAL =
      ReviewDecision.LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW;

  private static final StartRapidReview START = start(CHILD, MONDAY);
  private static final RecordRapidReviewMeeting MET =
      new RecordRapidReviewMeeting(ID, MEETING, MONDAY);
  private static final SendRapidReviewToPanel SENT = new SendRapidReviewToPanel(ID, LOCAL, FRIDAY);
  private static final RecordPanelAnswer ANSWERED =
      new RecordPanelAnswer(ID, PanelAnswer.AGREES, FRIDAY);
  private static final WithdrawRapidReview WITHDRAW =
      new WithdrawRapidReview(ID, WithdrawalReason.DUPLICATE);

  @Test
  void a_rapid_review_goes_to_the_panel_which_answers() {
    assertThat(RapidReview.NOT_STARTED.decide(START))
        .containsExactly(new RapidReviewStarted(ID, CHILD, 2, INCIDENT, MONDAY, MONDAY));
    assertThat(after(START, MET).decide(SENT))
        .containsExactly(new RapidReviewSentToPanel(ID, CHILD, INCIDENT, LOCAL, FRIDAY));
    assertThat(after(START, MET, SENT).decide(ANSWERED))
        .containsExactly(
            new PanelAnsweredRapidReview(ID, CHILD, INCIDENT, PanelAnswer.AGREES, FRIDAY));
  }

  @Test
  void a_review_about_no_single_child_is_told_with_its_incident() {
    assertThat(RapidReview.NOT_STARTED.decide(start(null, MONDAY)))
        .extracting(RapidReviewEvent::subject)
        .containsExactly(INCIDENT.toString());
  }

  @Test
  void identity_and_order_refuse() {
    isRefused(after(START), START, RAPID_REVIEW_STARTS_ONCE);
    isRefused(after(START, WITHDRAW), MET, RAPID_REVIEW_MUST_STAND);
    isRefused(after(START), new CorrectRapidReview(ID, FRIDAY, MONDAY), STARTED_NOT_BEFORE_KNOWN);
    isRefused(after(START, MET), MET, RECORDED_ONCE_UNDER_ITS_ID);
    isRefused(
        after(START),
        new WithdrawRapidReviewMeeting(ID, MEETING, WithdrawalReason.DUPLICATE),
        WITHDRAWAL_NEEDS_RECORD);
    isRefused(after(START, SENT), SENT, SENT_ONCE);
    isRefused(
        after(START),
        new CorrectRapidReviewSubmission(ID, LOCAL, FRIDAY),
        SUBMISSION_CORRECTION_NEEDS_SUBMISSION);
    isRefused(
        after(START),
        new SendRapidReviewToPanel(ID, LOCAL, MONDAY.minusDays(1)),
        SENT_NOT_BEFORE_START);
    isRefused(
        after(START, SENT),
        new CorrectRapidReview(ID, MONDAY, FRIDAY.plusDays(1)),
        SENT_NOT_BEFORE_START);
    isRefused(after(START), ANSWERED, PANEL_ANSWERS_WHAT_WAS_SENT);
    isRefused(
        after(START, SENT, ANSWERED),
        new CorrectRapidReviewSubmission(ID, LOCAL, FRIDAY.plusDays(1)),
        PANEL_ANSWERS_WHAT_WAS_SENT);
    isRefused(after(START, SENT, ANSWERED), ANSWERED, PANEL_ANSWERS_ONCE);
    isRefused(
        after(START, SENT),
        new CorrectPanelAnswer(ID, PanelAnswer.AGREES, FRIDAY),
        ANSWER_CORRECTION_NEEDS_ANSWER);
  }

  @Test
  void the_partners_meet_before_it_is_sent() {
    var missing = Finding.of(PARTNERS_MEET_BEFORE_IT_IS_SENT, null);
    assertThat(after(START).decide(SENT))
        .contains(new RapidReviewFindingMade(ID, CHILD, INCIDENT, missing));
    assertThat(after(START, SENT).decide(MET))
        .contains(new RapidReviewFindingCleared(ID, CHILD, INCIDENT, missing));
    assertThat(
            after(START, MET, SENT)
                .decide(new WithdrawRapidReviewMeeting(ID, MEETING, WithdrawalReason.DUPLICATE)))
        .contains(new RapidReviewFindingMade(ID, CHILD, INCIDENT, missing));
  }

  @Test
  void an_answer_can_be_corrected() {
    assertThat(
            after(START, MET, SENT, ANSWERED)
                .decide(new CorrectPanelAnswer(ID, PanelAnswer.ASKS_TO_RECONSIDER, FRIDAY)))
        .containsExactly(
            new PanelAnswerCorrected(ID, CHILD, INCIDENT, PanelAnswer.ASKS_TO_RECONSIDER, FRIDAY));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-22, true,  three plain weeks are fifteen working days
          2018-10-01, 2018-10-23, false, the day after the fifteenth
          2018-10-19, 2018-11-09, true,  the clocks changed on 28 October and days are still days
          2018-10-20, 2018-11-09, true,  known on a Saturday: Monday is day one
          2018-10-20, 2018-11-12, false, and the fifteenth is a Friday
          2018-12-10, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-10, 2019-01-04, false, one day past the limit that Christmas moved
          2019-04-05, 2019-04-30, true,  Good Friday and Easter Monday do not count
          2019-04-05, 2019-05-01, false, one day past the limit that Easter moved
          2022-08-30, 2022-09-21, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-08-30, 2022-09-22, false, one day past the limit that the funeral moved
          2023-04-24, 2023-05-17, true,  1 May and the coronation on 8 May 2023 do not count
          2023-04-24, 2023-05-18, false, one day past the limit that both moved
          """)
  void a_rapid_review_goes_to_the_panel_within_15_working_days(
      LocalDate known, LocalDate sent, boolean kept, String why) {
    var review =
        after(
            start(CHILD, known),
            new RecordRapidReviewMeeting(ID, MEETING, known),
            new SendRapidReviewToPanel(ID, LOCAL, sent));
    assertThat(RapidReviewPractice.findings(review))
        .as(why)
        .hasSize(kept ? 0 : 1)
        .allMatch(finding -> finding.rule().equals(SENT_WITHIN_15_WORKING_DAYS.name()));
  }

  private static StartRapidReview start(@Nullable ChildRef child, LocalDate known) {
    return new StartRapidReview(ID, child, 2, INCIDENT, known, known);
  }

  private static RapidReview after(RapidReviewCommand... commands) {
    RapidReview state = RapidReview.NOT_STARTED;
    for (RapidReviewCommand command : commands) {
      for (RapidReviewEvent event : state.decide(command)) {
        state = state.evolve(event);
      }
    }
    return state;
  }

  private static void isRefused(RapidReview state, RapidReviewCommand command, Rule rule) {
    refused(() -> state.decide(command), rule);
  }
}
