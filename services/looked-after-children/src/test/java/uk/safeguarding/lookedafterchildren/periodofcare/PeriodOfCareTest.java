package uk.safeguarding.lookedafterchildren.periodofcare;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.CHILD;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.FOSTER;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.ID;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.LONG_TERM;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.SIXTEEN;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.START;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.change;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.end;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.in;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.move;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.review;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.start;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.startOn;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodRecord.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.CategoryOfNeed;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementType;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonEpisodeCeased;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForEpisode;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForPlacementChange;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectPeriodOfCareEnd;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.EndPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.PeriodOfCareCommand;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareStarted;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewHeld;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitMade;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEndCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEnded;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.reviews.ReviewParticipation;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitOutcome;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitPlace;

/** Identity and order of the record of a period of care, and what is due next. */
class PeriodOfCareTest {

  private static final UUID A = new UUID(9, 1);
  private static final UUID B = new UUID(9, 2);
  private static final LocalDate DAY = START.plusDays(7);
  private static final WithdrawalReason DUPLICATE = WithdrawalReason.DUPLICATE;

  @Test
  void a_child_begins_to_be_looked_after_and_the_first_limits_run() {
    assertThat(new PeriodRecord().decide(start()))
        .containsExactly(
            new PeriodOfCareStarted(
                ID,
                CHILD,
                9,
                SIXTEEN,
                START,
                LegalStatus.INTERIM_CARE_ORDER,
                CategoryOfNeed.ABUSE_OR_NEGLECT,
                FOSTER),
            new LookedAfterVisitDue(ID, CHILD, START, LocalDate.of(2018, 10, 8)),
            new LookedAfterReviewDue(ID, CHILD, START, LocalDate.of(2018, 10, 29)));
  }

  @Test
  void a_visit_and_a_review_each_start_their_limit_anew() {
    var period = new PeriodRecord().with(start());
    assertThat(period.decide(visit(A, DAY)))
        .containsExactly(
            new LookedAfterVisitMade(
                ID, CHILD, A, DAY, DAY, VisitOutcome.CHILD_SEEN_ALONE, VisitPlace.PLACEMENT),
            new LookedAfterVisitDue(ID, CHILD, DAY, DAY.plusWeeks(6)));
    assertThat(period.decide(review(A, DAY)))
        .containsExactly(
            new LookedAfterReviewHeld(ID, CHILD, A, DAY, ReviewParticipation.ATTENDED_AND_SPOKE),
            new LookedAfterReviewDue(ID, CHILD, DAY, DAY.plusMonths(3)));
    assertThat(period.with(review(A, DAY)).decide(review(B, DAY.plusMonths(3))))
        .contains(new LookedAfterReviewDue(ID, CHILD, DAY.plusMonths(3), DAY.plusMonths(9)));
  }

  @Test
  void a_move_to_another_carer_makes_a_visit_due_within_a_week() {
    LocalDate moved = START.plusDays(20);
    var period = new PeriodRecord().with(start(), visit(A, DAY));
    assertThat(period.decide(move(B, moved, LONG_TERM)))
        .containsExactly(
            new EpisodeOfCareStarted(
                ID,
                CHILD,
                B,
                moved,
                ReasonForEpisode.PLACEMENT_AND_CARER,
                LegalStatus.INTERIM_CARE_ORDER,
                LONG_TERM,
                ReasonForPlacementChange.CARE_PLAN),
            new LookedAfterVisitDue(ID, CHILD, moved, moved.plusWeeks(1)));
    assertThat(period.with(move(B, moved, LONG_TERM)).decide(visit(B, moved)))
        .as("a visit on the day of the move is the first of the new placement")
        .contains(new LookedAfterVisitDue(ID, CHILD, moved, moved.plusWeeks(6)));
  }

  @Test
  void a_change_with_the_same_carer_leaves_the_clock_of_the_visits() {
    var period = new PeriodRecord().with(start(), visit(A, DAY));
    assertThat(period.decide(order(B, DAY.plusDays(1)))).hasSize(1);
  }

  @Test
  void what_is_withdrawn_gives_its_limit_back() {
    var period = new PeriodRecord().with(start(), visit(A, DAY), review(A, DAY));
    assertThat(period.decide(new WithdrawLookedAfterVisit(ID, A, DUPLICATE)))
        .containsExactly(
            new LookedAfterVisitWithdrawn(ID, CHILD, A, DUPLICATE),
            new LookedAfterVisitDue(ID, CHILD, START, LocalDate.of(2018, 10, 8)));
    assertThat(period.decide(new WithdrawLookedAfterReview(ID, A, DUPLICATE)))
        .containsExactly(
            new LookedAfterReviewWithdrawn(ID, CHILD, A, DUPLICATE),
            new LookedAfterReviewDue(ID, CHILD, START, LocalDate.of(2018, 10, 29)));
    period.with(move(A, DAY.plusDays(1), LONG_TERM));
    assertThat(period.decide(new WithdrawEpisodeOfCare(ID, A, DUPLICATE)))
        .containsExactly(
            new EpisodeOfCareWithdrawn(ID, CHILD, A, DUPLICATE),
            new LookedAfterVisitDue(ID, CHILD, DAY, DAY.plusWeeks(6)));
  }

  @Test
  void an_episode_that_is_corrected_moves_the_limit_that_runs_from_it() {
    var period = new PeriodRecord().with(start(), visit(A, DAY), move(A, DAY, LONG_TERM));
    var correction =
        new CorrectEpisodeOfCare(
            ID,
            A,
            DAY.plusDays(1),
            ReasonForEpisode.PLACEMENT_AND_CARER,
            LegalStatus.INTERIM_CARE_ORDER,
            LONG_TERM,
            ReasonForPlacementChange.ALLEGATION);
    assertThat(period.decide(correction))
        .containsExactly(
            new EpisodeOfCareCorrected(
                ID,
                CHILD,
                A,
                DAY.plusDays(1),
                ReasonForEpisode.PLACEMENT_AND_CARER,
                LegalStatus.INTERIM_CARE_ORDER,
                LONG_TERM,
                ReasonForPlacementChange.ALLEGATION),
            new LookedAfterVisitDue(ID, CHILD, DAY.plusDays(1), DAY.plusDays(8)));
  }

  @Test
  void a_corrected_start_moves_the_limits_that_run_from_it() {
    assertThat(new PeriodRecord().with(start()).decide(correction(DAY)))
        .containsExactly(
            new PeriodOfCareCorrected(
                ID,
                CHILD,
                DAY,
                LegalStatus.EMERGENCY_PROTECTION_ORDER,
                CategoryOfNeed.ABSENT_PARENTING,
                FOSTER),
            new LookedAfterVisitDue(ID, CHILD, DAY, LocalDate.of(2018, 10, 15)),
            new LookedAfterReviewDue(ID, CHILD, DAY, LocalDate.of(2018, 11, 5)));
  }

  @Test
  void a_period_starts_once_and_ends_once() {
    var period = new PeriodRecord().with(start());
    refused(() -> period.decide(start()), PeriodOfCareRule.PERIOD_STARTS_ONCE);
    assertThat(period.decide(end(DAY)))
        .containsExactly(
            new PeriodOfCareEnded(ID, CHILD, DAY, ReasonEpisodeCeased.RETURNED_HOME_AS_PLANNED));
    period.with(end(DAY));
    refused(() -> period.decide(end(DAY)), PeriodOfCareRule.PERIOD_ENDS_ONCE);
    assertThat(period.decide(correctEnd(START)))
        .containsExactly(
            new PeriodOfCareEndCorrected(ID, CHILD, START, ReasonEpisodeCeased.CUSTODY));
  }

  @Test
  void an_end_is_corrected_once_there_is_one() {
    refuse(PeriodOfCareRule.END_CORRECTION_NEEDS_END, correctEnd(DAY));
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_period() {
    var withdraw = new WithdrawPeriodOfCare(ID, WithdrawalReason.WRONG_CHILD);
    var period = new PeriodRecord().with(start());
    assertThat(period.decide(withdraw))
        .containsExactly(new PeriodOfCareWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD));
    period.with(withdraw);
    refused(() -> period.decide(visit(A, DAY)), PeriodOfCareRule.PERIOD_MUST_STAND);
  }

  @Test
  void visits_reviews_and_the_end_lie_within_the_period() {
    var rule = PeriodOfCareRule.WHAT_HAPPENED_LIES_WITHIN_THE_PERIOD;
    var open = new PeriodRecord().with(start(), visit(A, DAY));
    refused(() -> open.decide(visit(B, START.minusDays(1))), rule);
    refused(() -> open.decide(review(B, START.minusDays(1))), rule);
    refused(() -> open.decide(end(DAY.minusDays(1))), rule);
    refused(() -> open.decide(correction(DAY.plusDays(1))), rule);
    var ended = new PeriodRecord().with(start(), end(DAY));
    refused(() -> ended.decide(visit(B, DAY.plusDays(1))), rule);
    refused(() -> ended.decide(correctEnd(START.minusDays(1))), rule);
    assertThat(ended.decide(visit(A, DAY))).as("recorded late, after the end").hasSize(1);
  }

  @Test
  void episodes_lie_between_the_start_and_the_end() {
    var rule = PeriodOfCareRule.EPISODES_LIE_BETWEEN_START_AND_END;
    refuse(rule, move(A, START.minusDays(1), FOSTER));
    refuse(rule, move(A, START, FOSTER));
    var moved = new PeriodRecord().with(start(), move(A, DAY, FOSTER));
    refused(() -> moved.decide(end(DAY)), rule);
    refused(() -> moved.decide(correction(DAY)), rule);
    moved.with(end(DAY.plusDays(1)));
    refused(() -> moved.decide(move(B, DAY.plusDays(1), FOSTER)), rule);
    refused(() -> moved.decide(correctEnd(DAY)), rule);
  }

  @Test
  void one_episode_begins_on_a_day() {
    var moved = new PeriodRecord().with(start(), move(A, DAY, FOSTER));
    refused(() -> moved.decide(order(B, DAY)), PeriodOfCareRule.ONE_EPISODE_A_DAY);
  }

  @Test
  void only_the_period_itself_starts_the_child_being_looked_after() {
    refuse(
        PeriodOfCareRule.START_IS_NO_FURTHER_EPISODE,
        change(
            A,
            DAY,
            ReasonForEpisode.STARTED_TO_BE_LOOKED_AFTER,
            LegalStatus.INTERIM_CARE_ORDER,
            FOSTER,
            null));
  }

  @Test
  void a_reason_for_a_change_of_placement_goes_with_one() {
    refuse(
        PeriodOfCareRule.PLACEMENT_CHANGE_REASON_NEEDS_A_CHANGE,
        change(
            A,
            DAY,
            ReasonForEpisode.LEGAL_STATUS,
            LegalStatus.FULL_CARE_ORDER,
            FOSTER,
            ReasonForPlacementChange.CARE_PLAN));
  }

  @Test
  void short_breaks_are_a_period_of_their_own_in_which_nothing_is_due() {
    var rule = PeriodOfCareRule.SHORT_BREAKS_ARE_A_PERIOD_OF_THEIR_OWN;
    var breaks = start(START, LegalStatus.SHORT_BREAKS_UNDER_AN_AGREEMENT, FOSTER);
    assertThat(new PeriodRecord().decide(breaks)).hasSize(1);
    refused(() -> new PeriodRecord().with(breaks).decide(order(A, DAY)), rule);
    refused(() -> new PeriodRecord().with(breaks).decide(correction(START)), rule);
    refuse(
        rule,
        change(
            A,
            DAY,
            ReasonForEpisode.LEGAL_STATUS,
            LegalStatus.SHORT_BREAK_RECORDED_INDIVIDUALLY,
            FOSTER,
            null));
    assertThat(new PeriodRecord().with(breaks).made(end(START.plusYears(1)))).isEmpty();
  }

  @Test
  void a_code_is_in_force_on_its_day() {
    var rule = PeriodOfCareRule.CODE_IS_IN_FORCE_ON_ITS_DAY;
    refused(() -> new PeriodRecord().decide(start(START, LegalStatus.FREEING_ORDER, FOSTER)), rule);
    refuse(rule, move(A, DAY, in(PlacementType.SUPPORTED_ACCOMMODATION)));
    refuse(
        rule,
        new EndPeriodOfCare(ID, DAY, ReasonEpisodeCeased.SPECIAL_GUARDIANSHIP_FORMER_FOSTER_CARER));
    var early = new PeriodRecord().with(startOn(LocalDate.of(2018, 3, 1)));
    refused(
        () ->
            early.decide(
                new EndPeriodOfCare(
                    ID,
                    LocalDate.of(2018, 3, 31),
                    ReasonEpisodeCeased.SPECIAL_GUARDIANSHIP_OTHER_CARER_UNRELATED)),
        rule);
  }

  @Test
  void a_visit_is_written_up_after_it_is_made() {
    refuse(PeriodOfCareRule.VISIT_IS_RECORDED_AFTER_IT_IS_MADE, visit(A, DAY, DAY.minusDays(1)));
  }

  @Test
  void an_id_is_used_once_even_for_what_was_withdrawn() {
    var rule = PeriodOfCareRule.RECORDED_ONCE_UNDER_ITS_ID;
    var period =
        new PeriodRecord().with(start(), move(A, DAY, FOSTER), visit(A, DAY), review(A, DAY));
    refused(() -> period.decide(move(A, DAY.plusDays(1), FOSTER)), rule);
    refused(() -> period.decide(visit(A, DAY.plusDays(1))), rule);
    period.with(new WithdrawLookedAfterReview(ID, A, DUPLICATE));
    refused(() -> period.decide(review(A, DAY)), rule);
  }

  @Test
  void only_what_stands_is_corrected_or_withdrawn() {
    var rule = PeriodOfCareRule.CHANGE_NEEDS_RECORD;
    refuse(rule, new WithdrawEpisodeOfCare(ID, A, DUPLICATE));
    refuse(rule, new WithdrawLookedAfterVisit(ID, A, DUPLICATE));
    refuse(rule, new WithdrawLookedAfterReview(ID, A, DUPLICATE));
    refuse(
        rule,
        new CorrectEpisodeOfCare(
            ID,
            A,
            DAY,
            ReasonForEpisode.PLACEMENT_AND_CARER,
            LegalStatus.INTERIM_CARE_ORDER,
            FOSTER,
            null));
  }

  private static void refuse(Rule rule, PeriodOfCareCommand command) {
    refused(() -> new PeriodRecord().with(start()).decide(command), rule);
  }

  private static PeriodOfCareCommand order(UUID episode, LocalDate day) {
    return change(
        episode, day, ReasonForEpisode.LEGAL_STATUS, LegalStatus.FULL_CARE_ORDER, FOSTER, null);
  }

  private static CorrectPeriodOfCare correction(LocalDate startedOn) {
    return new CorrectPeriodOfCare(
        ID,
        startedOn,
        LegalStatus.EMERGENCY_PROTECTION_ORDER,
        CategoryOfNeed.ABSENT_PARENTING,
        FOSTER);
  }

  private static CorrectPeriodOfCareEnd correctEnd(LocalDate endedOn) {
    return new CorrectPeriodOfCareEnd(ID, endedOn, ReasonEpisodeCeased.CUSTODY);
  }
}
