package uk.safeguarding.casereviews.practicereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.safeguarding.casereviews.Decisions.refused;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.CHAIR_CORRECTION_NEEDS_DECISION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.CHAIR_DECIDES_ONCE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.COMPLETION_CORRECTION_NEEDS_COMPLETION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.DECIDED_AGAINST_WHILE_UNPUBLISHED;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.NON_PUBLICATION_CORRECTION_NEEDS_DECISION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.NON_PUBLICATION_DECIDED_ONCE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.NOTHING_BEFORE_THE_DECISION;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.PUBLICATION_WITHDRAWN_NOT_BEFORE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.PUBLISHED_ONCE_AT_A_TIME;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.REVIEW_COMPLETED_ONCE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.REVIEW_DECIDED_ONCE;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.REVIEW_MUST_BE_UNDER_WAY;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.REVIEW_MUST_STAND;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.SCOPE_ENDS_AFTER_IT_BEGINS;
import static uk.safeguarding.casereviews.practicereview.PracticeReviewRule.WITHDRAWAL_NEEDS_RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.commands.AppointLeadReviewer;
import uk.safeguarding.casereviews.practicereview.commands.CompletePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.CorrectChairDecision;
import uk.safeguarding.casereviews.practicereview.commands.CorrectDecisionAgainstPublication;
import uk.safeguarding.casereviews.practicereview.commands.CorrectPracticeReviewCompletion;
import uk.safeguarding.casereviews.practicereview.commands.CorrectPracticeReviewDecision;
import uk.safeguarding.casereviews.practicereview.commands.DecideAgainstPublication;
import uk.safeguarding.casereviews.practicereview.commands.DecidePracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.IdentifyThemeInReview;
import uk.safeguarding.casereviews.practicereview.commands.PracticeReviewCommand;
import uk.safeguarding.casereviews.practicereview.commands.PublishPracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.ReachPracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.commands.RecordChairDecision;
import uk.safeguarding.casereviews.practicereview.commands.SetReviewScope;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawLeadReviewerAppointment;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReview;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReviewPublication;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawPracticeReviewStage;
import uk.safeguarding.casereviews.practicereview.commands.WithdrawThemeFromReview;
import uk.safeguarding.casereviews.practicereview.events.ChairDecidedOnReview;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecided;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationNoLongerDue;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublished;
import uk.safeguarding.casereviews.practicereview.events.ThemeIdentifiedInReview;
import uk.safeguarding.casereviews.practicereview.events.ThemeWithdrawnFromReview;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.WithdrawalReason;

class PracticeReviewTest {

  private static final PracticeReviewId ID = new PracticeReviewId(new UUID(4, 6));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID ONE = new UUID(4, 1);
  private static final UUID TWO = new UUID(4, 2);
  private static final Pseudonym CHILD_K = new Pseudonym("Child K");
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final LocalDate SUNDAY = MONDAY.minusDays(1);
  private static final ReviewDecision LOCAL =
      ReviewDecision.LOCAL_CHILD_SAFEGUARDING_PRACTICE_REVIEW;

  private static final DecidePracticeReview DECIDED = decide(LOCAL, MONDAY);
  private static final DecidePracticeReview NO_REVIEW =
      decide(ReviewDecision.NO_FURTHER_ACTION, MONDAY);
  private static final RecordChairDecision CHAIR = new RecordChairDecision(ID, LOCAL, FRIDAY);
  private static final AppointLeadReviewer LED = new AppointLeadReviewer(ID, ONE, MONDAY);
  private static final CompletePracticeReview COMPLETED = new CompletePracticeReview(ID, FRIDAY);
  private static final ReachPracticeReviewStage PANEL =
      new ReachPracticeReviewStage(ID, ONE, PracticeReviewStage.REPORT_SENT_TO_PANEL, FRIDAY);
  private static final PublishPracticeReview PUBLISHED = publish(ONE, LocalDate.of(2018, 10, 16));
  private static final DecideAgainstPublication NOT_PUBLISHED =
      new DecideAgainstPublication(ID, NonPublicationReason.COURT_ORDER, FRIDAY);
  private static final IdentifyThemeInReview THEME =
      new IdentifyThemeInReview(ID, ONE, LearningTheme.NEGLECT, FRIDAY);
  private static final WithdrawPracticeReview WITHDRAW =
      new WithdrawPracticeReview(ID, WithdrawalReason.DUPLICATE);

  @Test
  void a_review_is_due_to_be_published_6_months_after_the_decision() {
    assertThat(PracticeReview.NOT_DECIDED.decide(DECIDED))
        .containsExactly(
            new PracticeReviewDecided(ID, CHILD, 2, null, null, LOCAL, DECIDED.reasons(), MONDAY),
            new PracticeReviewPublicationDue(ID, CHILD, MONDAY, LocalDate.of(2019, 4, 1)));
    assertThat(PracticeReview.NOT_DECIDED.decide(NO_REVIEW))
        .noneMatch(PracticeReviewPublicationDue.class::isInstance);
    assertThat(after(DECIDED).decide(CHAIR))
        .containsExactly(
            new ChairDecidedOnReview(ID, CHILD, LOCAL, FRIDAY),
            new PracticeReviewPublicationDue(ID, CHILD, FRIDAY, LocalDate.of(2019, 4, 5)));
    assertThat(
            after(DECIDED)
                .decide(new RecordChairDecision(ID, ReviewDecision.NO_FURTHER_ACTION, FRIDAY)))
        .contains(new PracticeReviewPublicationNoLongerDue(ID, CHILD));
  }

  @Test
  void a_publication_ends_what_is_due_unless_it_never_was() {
    var gone = new PracticeReviewPublicationNoLongerDue(ID, CHILD);
    assertThat(after(DECIDED, LED, COMPLETED, PANEL).decide(PUBLISHED))
        .containsExactly(
            new PracticeReviewPublished(ID, CHILD, ONE, CHILD_K, PUBLISHED.publishedOn()), gone);
    assertThat(after(DECIDED).decide(NOT_PUBLISHED)).contains(gone);
    assertThat(after(DECIDED).decide(WITHDRAW)).contains(gone);
    PracticeReview published = after(DECIDED, LED, COMPLETED, PANEL, PUBLISHED);
    assertThat(published.decide(unpublish(PublicationWithdrawalReason.ENTERED_IN_ERROR)))
        .contains(new PracticeReviewPublicationDue(ID, CHILD, MONDAY, LocalDate.of(2019, 4, 1)));
    assertThat(published.decide(unpublish(PublicationWithdrawalReason.COURT_ORDER))).hasSize(1);
  }

  @Test
  void themes_come_to_light_and_can_be_withdrawn() {
    assertThat(after(DECIDED).decide(THEME))
        .containsExactly(
            new ThemeIdentifiedInReview(ID, CHILD, ONE, LearningTheme.NEGLECT, FRIDAY));
    assertThat(
            after(DECIDED, THEME)
                .decide(new WithdrawThemeFromReview(ID, ONE, WithdrawalReason.DUPLICATE)))
        .containsExactly(new ThemeWithdrawnFromReview(ID, CHILD, ONE, WithdrawalReason.DUPLICATE));
  }

  @Test
  void what_was_decided_refuses() {
    isRefused(after(DECIDED), DECIDED, REVIEW_DECIDED_ONCE);
    isRefused(after(DECIDED, WITHDRAW), CHAIR, REVIEW_MUST_STAND);
    isRefused(after(DECIDED, CHAIR), CHAIR, CHAIR_DECIDES_ONCE);
    isRefused(
        after(DECIDED),
        new CorrectChairDecision(ID, LOCAL, FRIDAY),
        CHAIR_CORRECTION_NEEDS_DECISION);
    isRefused(after(NO_REVIEW), LED, REVIEW_MUST_BE_UNDER_WAY);
    isRefused(after(NO_REVIEW), PUBLISHED, REVIEW_MUST_BE_UNDER_WAY);
  }

  @Test
  void nothing_of_a_review_lies_before_its_decision() {
    isRefused(
        after(DECIDED), new RecordChairDecision(ID, LOCAL, SUNDAY), NOTHING_BEFORE_THE_DECISION);
    isRefused(
        after(DECIDED), new AppointLeadReviewer(ID, ONE, SUNDAY), NOTHING_BEFORE_THE_DECISION);
    isRefused(after(DECIDED), new CompletePracticeReview(ID, SUNDAY), NOTHING_BEFORE_THE_DECISION);
    isRefused(after(DECIDED), publish(ONE, SUNDAY), NOTHING_BEFORE_THE_DECISION);
    for (PracticeReviewCommand later : List.of(CHAIR, LED, COMPLETED, THEME, NOT_PUBLISHED)) {
      isRefused(
          after(DECIDED, later), correct(LocalDate.of(2018, 10, 8)), NOTHING_BEFORE_THE_DECISION);
    }
  }

  @Test
  void how_a_review_goes_on_refuses() {
    isRefused(after(DECIDED, LED), LED, RECORDED_ONCE_UNDER_ITS_ID);
    isRefused(after(DECIDED, PANEL), PANEL, RECORDED_ONCE_UNDER_ITS_ID);
    isRefused(after(DECIDED, THEME), THEME, RECORDED_ONCE_UNDER_ITS_ID);
    isRefused(
        after(DECIDED),
        new WithdrawLeadReviewerAppointment(ID, ONE, WithdrawalReason.DUPLICATE),
        WITHDRAWAL_NEEDS_RECORD);
    isRefused(
        after(DECIDED),
        new WithdrawPracticeReviewStage(ID, ONE, WithdrawalReason.DUPLICATE),
        WITHDRAWAL_NEEDS_RECORD);
    isRefused(
        after(DECIDED),
        unpublish(PublicationWithdrawalReason.COURT_ORDER),
        WITHDRAWAL_NEEDS_RECORD);
    isRefused(
        after(DECIDED), new SetReviewScope(ID, ONE, FRIDAY, MONDAY), SCOPE_ENDS_AFTER_IT_BEGINS);
    isRefused(after(DECIDED, COMPLETED), COMPLETED, REVIEW_COMPLETED_ONCE);
    isRefused(
        after(DECIDED),
        new CorrectPracticeReviewCompletion(ID, FRIDAY),
        COMPLETION_CORRECTION_NEEDS_COMPLETION);
  }

  @Test
  void publication_refuses() {
    isRefused(
        after(DECIDED, PUBLISHED), publish(TWO, PUBLISHED.publishedOn()), PUBLISHED_ONCE_AT_A_TIME);
    isRefused(
        after(DECIDED, PUBLISHED),
        new WithdrawPracticeReviewPublication(
            ID, ONE, PublicationWithdrawalReason.COURT_ORDER, MONDAY),
        PUBLICATION_WITHDRAWN_NOT_BEFORE);
    isRefused(after(DECIDED, NOT_PUBLISHED), NOT_PUBLISHED, NON_PUBLICATION_DECIDED_ONCE);
    isRefused(
        after(DECIDED),
        new CorrectDecisionAgainstPublication(ID, NonPublicationReason.COURT_ORDER, FRIDAY),
        NON_PUBLICATION_CORRECTION_NEEDS_DECISION);
    isRefused(after(DECIDED, PUBLISHED), NOT_PUBLISHED, DECIDED_AGAINST_WHILE_UNPUBLISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Child K", "Baby AB", "Young Person F2", "Family C"})
  void a_pseudonym_is_a_label(String label) {
    assertThat(Pseudonym.parse(label)).hasToString(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Clare", "Child Clare", "ME", "child k", "Child K Smith", ""})
  void a_pseudonym_is_no_name(String label) {
    assertThatIllegalArgumentException().isThrownBy(() -> Pseudonym.parse(label));
  }

  private static DecidePracticeReview decide(ReviewDecision decision, LocalDate on) {
    return new DecidePracticeReview(
        ID,
        CHILD,
        2,
        null,
        null,
        decision,
        new TreeSet<>(List.of(ReviewDecisionReason.IMPROVEMENTS_NEEDED)),
        on);
  }

  private static CorrectPracticeReviewDecision correct(LocalDate on) {
    return new CorrectPracticeReviewDecision(ID, null, null, LOCAL, DECIDED.reasons(), on);
  }

  private static PublishPracticeReview publish(UUID publication, LocalDate on) {
    return new PublishPracticeReview(ID, publication, CHILD_K, on);
  }

  private static WithdrawPracticeReviewPublication unpublish(PublicationWithdrawalReason reason) {
    return new WithdrawPracticeReviewPublication(ID, ONE, reason, LocalDate.of(2018, 10, 17));
  }

  private static PracticeReview after(PracticeReviewCommand... commands) {
    PracticeReview state = PracticeReview.NOT_DECIDED;
    for (PracticeReviewCommand command : commands) {
      for (PracticeReviewEvent event : state.decide(command)) {
        state = state.evolve(event);
      }
    }
    return state;
  }

  private static void isRefused(PracticeReview state, PracticeReviewCommand command, Rule rule) {
    refused(() -> state.decide(command), rule);
  }
}
