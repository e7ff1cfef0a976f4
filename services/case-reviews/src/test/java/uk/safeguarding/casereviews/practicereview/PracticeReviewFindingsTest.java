package uk.safeguarding.casereviews.practicereview;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.COMPLETED_WITHIN_6_MONTHS;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.LEAD_REVIEWER_APPOINTED;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.PANEL_SENT_REPORT_7_WORKING_DAYS_BEFORE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.PUBLISHED_AFTER_COMPLETION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.PUBLISHED_WITHIN_6_MONTHS;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewPractice.REASONS_ARE_GIVEN;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.commands.AppointLeadReviewer;
import uk.safeguarding.casereviews.practicereview.commands.CompletePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.DecidePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewCommand;
import uk.safeguarding.casereviews.practicereview.commands.PublishPracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.ReachPracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewEvent;
import uk.safeguarding.kernel.Finding;

class PracticeReviewFindingsTest {

  private static final PracticeReviewId ID = new PracticeReviewId(new UUID(4, 6));
  private static final UUID ONE = new UUID(4, 1);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final ReviewDecision LOCAL =
      ReviewDecision.LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW;

  @Test
  void a_decision_gives_reasons() {
    var silent =
        new DecidePracticeReview(ID, null, null, null, null, LOCAL, new TreeSet<>(), MONDAY);
    assertThat(found(silent)).containsExactly(Finding.of(REASONS_ARE_GIVEN, null));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      textBlock =
          """
          2019-09-29, true,  the last day of the Boards
          2019-09-30, false, the safeguarding partners have taken over
          """)
  void serious_case_reviews_end_with_the_boards(LocalDate decided, boolean kept, String why) {
    assertThat(found(decide(ReviewDecision.SERIOUS_CASE_REVIEW, decided)))
        .as(why)
        .hasSize(kept ? 0 : 1);
  }

  @Test
  void a_lead_reviewer_is_appointed_before_the_report_is_agreed() {
    var completed = new CompletePracticeReview(ID, MONDAY);
    assertThat(found(decide(LOCAL, MONDAY), completed))
        .containsExactly(Finding.of(LEAD_REVIEWER_APPOINTED, null));
    assertThat(found(decide(LOCAL, MONDAY), completed, new AppointLeadReviewer(ID, ONE, MONDAY)))
        .isEmpty();
  }

  @Test
  void a_report_is_agreed_before_it_is_published() {
    assertThat(
            found(
                decide(ReviewDecision.PARTNERSHIP_REVIEW, MONDAY),
                new PublishPracticeReview(ID, ONE, new Pseudonym("Child K"), MONDAY)))
        .containsExactly(Finding.of(PUBLISHED_AFTER_COMPLETION, null));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2019-04-01, true,  the same day six months on
          2018-10-01, 2019-04-02, false, the day after
          2018-08-31, 2019-02-28, true,  February has no 31st: its last day
          2018-08-31, 2019-03-01, false, and no day more
          2019-08-31, 2020-02-29, true,  in a leap year it has 29
          2018-06-25, 2018-12-25, true,  Christmas Day is a day like any: months run on
          2018-06-25, 2018-12-27, false, and so the next working day is late
          2018-09-29, 2019-03-29, true,  a start on a Saturday changes nothing; nor do the clocks
          """)
  void a_review_is_complete_or_published_within_6_months(
      LocalDate decided, LocalDate done, boolean kept, String why) {
    var lead = new AppointLeadReviewer(ID, ONE, decided);
    var completed = new CompletePracticeReview(ID, done);
    var published = new PublishPracticeReview(ID, ONE, new Pseudonym("Child K"), done);
    var panel =
        new ReachPracticeReviewStage(ID, ONE, PracticeReviewStage.REPORT_SENT_TO_PANEL, decided);
    assertThat(found(decide(ReviewDecision.SERIOUS_CASE_REVIEW, decided), lead, completed))
        .as(why)
        .hasSize(kept ? 0 : 1)
        .allMatch(each -> each.rule().equals(COMPLETED_WITHIN_6_MONTHS.name()));
    assertThat(found(decide(LOCAL, decided), lead, completed, panel, published))
        .as(why)
        .hasSize(kept ? 0 : 1)
        .allMatch(each -> each.rule().equals(PUBLISHED_WITHIN_6_MONTHS.name()));
    assertThat(
            found(decide(ReviewDecision.PARTNERSHIP_REVIEW, decided), lead, completed, published))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-10, true,  seven working days after it was sent
          2018-10-01, 2018-10-09, false, a day too early
          2018-10-06, 2018-10-16, true,  sent on a Saturday: Monday is day one
          2018-12-19, 2019-01-02, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-19, 2018-12-31, false, a day too early around Christmas
          """)
  void the_panel_has_the_report_7_working_days_before(
      LocalDate sent, LocalDate published, boolean kept, String why) {
    var findings =
        found(
            decide(LOCAL, MONDAY),
            new AppointLeadReviewer(ID, ONE, MONDAY),
            new CompletePracticeReview(ID, MONDAY),
            new ReachPracticeReviewStage(ID, ONE, PracticeReviewStage.REPORT_SENT_TO_PANEL, sent),
            new PublishPracticeReview(ID, ONE, new Pseudonym("Child K"), published));
    assertThat(findings)
        .as(why)
        .hasSize(kept ? 0 : 1)
        .allMatch(each -> each.rule().equals(PANEL_SENT_REPORT_7_WORKING_DAYS_BEFORE.name()));
  }

  private static DecidePracticeReview decide(ReviewDecision decision, LocalDate on) {
    return new DecidePracticeReview(
        ID,
        null,
        null,
        null,
        null,
        decision,
        new TreeSet<>(List.of(ReviewDecisionReason.IMPROVEMENTS_NEEDED)),
        on);
  }

  private static List<Finding> found(PracticeReviewCommand... commands) {
    PracticeReview review = PracticeReview.NOT_DECIDED;
    for (PracticeReviewCommand command : commands) {
      for (PracticeReviewEvent event : review.decide(command)) {
        review = review.evolve(event);
      }
    }
    return PracticeReviewFindings.of(review);
  }
}
