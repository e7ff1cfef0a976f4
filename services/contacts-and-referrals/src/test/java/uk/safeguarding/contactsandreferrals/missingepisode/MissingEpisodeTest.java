package uk.safeguarding.contactsandreferrals.missingepisode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.missingepisode.FoundBy.CHILD_RETURNED;
import static uk.safeguarding.contactsandreferrals.missingepisode.FoundBy.POLICE;
import static uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodePractice.RETURN_INTERVIEW_HELD_WITHIN_72_HOURS;
import static uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodePractice.RETURN_INTERVIEW_IS_OFFERED;
import static uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodePractice.RETURN_INTERVIEW_OFFERED_WITHIN_72_HOURS;
import static uk.safeguarding.contactsandreferrals.missingepisode.MissingFrom.CARE;
import static uk.safeguarding.contactsandreferrals.missingepisode.MissingFrom.HOME;
import static uk.safeguarding.contactsandreferrals.missingepisode.ReturnInterviewOutcome.HELD;
import static uk.safeguarding.contactsandreferrals.missingepisode.ReturnInterviewOutcome.NOT_NEEDED;
import static uk.safeguarding.contactsandreferrals.missingepisode.ReturnInterviewOutcome.REFUSED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectReturnFromMissing;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.CorrectReturnInterviewOutcome;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.MissingEpisodeCommand;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.OfferReturnInterview;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.RecordReturnFromMissing;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.RecordReturnInterviewOutcome;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.ReportMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.WithdrawMissingEpisode;
import uk.safeguarding.contactsandreferrals.missingepisode.commands.WithdrawReturnInterviewOffer;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeEvent;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeFindingCleared;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeFindingMade;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeReported;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeWithdrawn;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingRecorded;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOfferWithdrawn;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOffered;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeRecorded;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class MissingEpisodeTest {

  private static final MissingEpisodeId ID = new MissingEpisodeId(new UUID(7, 2));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final String POLICE_FORCE = "hampshire-police";
  private static final UUID OFFER = new UUID(9, 1);
  private static final Instant MISSING = Instant.parse("2018-10-01T20:00:00Z");
  private static final Instant TOLD = Instant.parse("2018-10-01T23:30:00Z");
  private static final Instant BACK = Instant.parse("2018-10-02T06:00:00Z");
  private static final LocalDate LIMIT = LocalDate.of(2018, 10, 5);

  private static final MissingEpisodeReported REPORTED =
      new MissingEpisodeReported(ID, CHILD, 14, POLICE_FORCE, HOME, MISSING, TOLD);
  private static final ReturnFromMissingRecorded RETURNED =
      new ReturnFromMissingRecorded(ID, CHILD, POLICE_FORCE, BACK, CHILD_RETURNED);
  private static final ReturnInterviewOffered OFFERED =
      new ReturnInterviewOffered(ID, CHILD, POLICE_FORCE, OFFER, BACK);
  private static final ReturnInterviewOutcomeRecorded INTERVIEWED =
      new ReturnInterviewOutcomeRecorded(ID, CHILD, POLICE_FORCE, HELD, hours(10));
  private static final MissingEpisodeWithdrawn WITHDRAWN =
      new MissingEpisodeWithdrawn(ID, CHILD, POLICE_FORCE, WithdrawalReason.DUPLICATE);

  @Test
  void an_agency_reports_an_episode_once() {
    var report = new ReportMissingEpisode(ID, CHILD, 14, POLICE_FORCE, HOME, MISSING, TOLD);
    assertThat(given().decide(report)).containsExactly(REPORTED);
    refused(given(REPORTED), report, MissingEpisodeRule.EPISODE_IS_REPORTED_ONCE);
  }

  @Test
  void another_agency_keeps_a_record_of_its_own() {
    var others = new RecordReturnFromMissing(ID, "scc-childrens-services", BACK, POLICE);
    refused(given(REPORTED), others, MissingEpisodeRule.EPISODE_IS_KEPT_BY_ITS_AGENCY);
    refused(
        given(REPORTED),
        new ReportMissingEpisode(ID, CHILD, 14, "solent-nhs", HOME, MISSING, TOLD),
        MissingEpisodeRule.EPISODE_IS_KEPT_BY_ITS_AGENCY);
    refused(given(REPORTED, WITHDRAWN), others, MissingEpisodeRule.EPISODE_IS_KEPT_BY_ITS_AGENCY);
  }

  @Test
  void a_late_notification_is_a_fact_and_an_early_one_is_refused() {
    Instant weeksLater = MISSING.plus(Duration.ofDays(40));
    assertThat(
            given()
                .decide(
                    new ReportMissingEpisode(
                        ID, CHILD, 14, POLICE_FORCE, HOME, MISSING, weeksLater)))
        .containsExactly(
            new MissingEpisodeReported(ID, CHILD, 14, POLICE_FORCE, HOME, MISSING, weeksLater));
    refused(
        given(),
        new ReportMissingEpisode(
            ID, CHILD, 14, POLICE_FORCE, HOME, MISSING, MISSING.minusSeconds(1)),
        MissingEpisodeRule.NOTIFIED_NOT_BEFORE_MISSING);
    refused(
        given(REPORTED),
        new CorrectMissingEpisode(ID, POLICE_FORCE, HOME, TOLD.plusSeconds(1), TOLD),
        MissingEpisodeRule.NOTIFIED_NOT_BEFORE_MISSING);
  }

  @Test
  void how_it_began_can_be_corrected_but_not_to_after_the_return() {
    assertThat(
            given(REPORTED).decide(new CorrectMissingEpisode(ID, POLICE_FORCE, CARE, TOLD, TOLD)))
        .containsExactly(new MissingEpisodeCorrected(ID, CHILD, POLICE_FORCE, CARE, TOLD, TOLD));
    refused(
        given(REPORTED, RETURNED),
        new CorrectMissingEpisode(ID, POLICE_FORCE, HOME, hours(1), hours(1)),
        MissingEpisodeRule.RETURN_NOT_BEFORE_MISSING);
  }

  @Test
  void a_return_is_recorded_once_and_then_corrected() {
    assertThat(
            given(REPORTED)
                .decide(new RecordReturnFromMissing(ID, POLICE_FORCE, BACK, CHILD_RETURNED)))
        .containsExactly(RETURNED);
    refused(
        given(REPORTED, RETURNED),
        new RecordReturnFromMissing(ID, POLICE_FORCE, BACK, POLICE),
        MissingEpisodeRule.RETURN_IS_RECORDED_ONCE);
    var correction = new CorrectReturnFromMissing(ID, POLICE_FORCE, hours(1), POLICE);
    assertThat(given(REPORTED, RETURNED).decide(correction))
        .containsExactly(new ReturnFromMissingCorrected(ID, CHILD, POLICE_FORCE, hours(1), POLICE));
    refused(given(REPORTED), correction, MissingEpisodeRule.RETURN_CORRECTION_NEEDS_RETURN);
  }

  @Test
  void nobody_returns_before_going_missing() {
    Instant before = MISSING.minusSeconds(1);
    refused(
        given(REPORTED),
        new RecordReturnFromMissing(ID, POLICE_FORCE, before, POLICE),
        MissingEpisodeRule.RETURN_NOT_BEFORE_MISSING);
    refused(
        given(REPORTED, RETURNED),
        new CorrectReturnFromMissing(ID, POLICE_FORCE, before, POLICE),
        MissingEpisodeRule.RETURN_NOT_BEFORE_MISSING);
  }

  @Test
  void an_interview_follows_the_return() {
    refused(given(REPORTED), offer(BACK), MissingEpisodeRule.INTERVIEW_NEEDS_RETURN);
    refused(given(REPORTED), interview(HELD, BACK), MissingEpisodeRule.INTERVIEW_NEEDS_RETURN);
    Instant early = BACK.minusSeconds(1);
    refused(
        given(REPORTED, RETURNED), offer(early), MissingEpisodeRule.INTERVIEW_NOT_BEFORE_RETURN);
    refused(
        given(REPORTED, RETURNED),
        interview(HELD, early),
        MissingEpisodeRule.INTERVIEW_NOT_BEFORE_RETURN);
    var later = new CorrectReturnFromMissing(ID, POLICE_FORCE, hours(11), POLICE);
    refused(
        given(REPORTED, RETURNED, INTERVIEWED),
        later,
        MissingEpisodeRule.INTERVIEW_NOT_BEFORE_RETURN);
    refused(
        given(REPORTED, RETURNED, OFFERED), later, MissingEpisodeRule.INTERVIEW_NOT_BEFORE_RETURN);
  }

  @Test
  void an_offer_is_recorded_once_and_can_be_withdrawn() {
    assertThat(given(REPORTED, RETURNED).decide(offer(BACK))).containsExactly(OFFERED);
    refused(
        given(REPORTED, RETURNED, OFFERED),
        offer(hours(1)),
        MissingEpisodeRule.OFFER_IS_RECORDED_ONCE);
    var withdraw =
        new WithdrawReturnInterviewOffer(
            ID, POLICE_FORCE, OFFER, WithdrawalReason.ENTERED_IN_ERROR);
    assertThat(given(REPORTED, RETURNED, OFFERED).decide(withdraw))
        .containsExactly(
            new ReturnInterviewOfferWithdrawn(
                ID, CHILD, POLICE_FORCE, OFFER, WithdrawalReason.ENTERED_IN_ERROR));
    refused(given(REPORTED, RETURNED), withdraw, MissingEpisodeRule.OFFER_WITHDRAWAL_NEEDS_OFFER);
  }

  @Test
  void what_became_of_the_interview_is_recorded_once_and_then_corrected() {
    refused(
        given(REPORTED, RETURNED, INTERVIEWED),
        interview(REFUSED, hours(12)),
        MissingEpisodeRule.INTERVIEW_OUTCOME_IS_RECORDED_ONCE);
    var correction = new CorrectReturnInterviewOutcome(ID, POLICE_FORCE, REFUSED, hours(12));
    assertThat(given(REPORTED, RETURNED, INTERVIEWED).decide(correction))
        .containsExactly(
            new ReturnInterviewOutcomeCorrected(ID, CHILD, POLICE_FORCE, REFUSED, hours(12)));
    refused(
        given(REPORTED, RETURNED),
        correction,
        MissingEpisodeRule.INTERVIEW_CORRECTION_NEEDS_OUTCOME);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_episode() {
    assertThat(
            given(REPORTED)
                .decide(new WithdrawMissingEpisode(ID, POLICE_FORCE, WithdrawalReason.DUPLICATE)))
        .containsExactly(WITHDRAWN);
    refused(
        given(REPORTED, RETURNED, WITHDRAWN), offer(BACK), MissingEpisodeRule.EPISODE_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-02T06:00:00, 2018-10-05T06:00:00, true,  three plain days
          2018-10-02T06:00:00, 2018-10-05T06:00:01, false, a second later
          2018-10-05T23:00:00, 2018-10-08T23:00:00, true,  from Friday night the weekend counts
          2018-10-05T23:00:00, 2018-10-09T09:00:00, false, the next office hours are too late
          2018-12-24T18:00:00, 2018-12-27T18:00:00, true,  Christmas Day and Boxing Day count
          2018-12-24T18:00:00, 2018-12-28T09:00:00, false, after the holidays is too late
          2018-10-27T12:00:00, 2018-10-30T11:00:00, true,  'the clocks went back on 28 October, so the night had 25 hours'
          2018-10-27T12:00:00, 2018-10-30T11:00:01, false, and 72 hours are up an hour earlier by the clock
          2019-03-30T12:00:00, 2019-04-02T13:00:00, true,  'the clocks went forward on 31 March, so the night had 23 hours'
          2019-03-30T12:00:00, 2019-04-02T13:00:01, false, and 72 hours are up an hour later by the clock
          """)
  void a_return_interview_is_due_72_hours_after_the_return(
      LocalDateTime returned, LocalDateTime held, boolean kept, String why) {
    Instant back = returned.atZone(London.TIME).toInstant();
    Instant at = held.atZone(London.TIME).toInstant();
    var reported =
        new MissingEpisodeReported(
            ID, CHILD, 14, POLICE_FORCE, HOME, back.minusSeconds(60), back.minusSeconds(30));
    var episode =
        given(reported, new ReturnFromMissingRecorded(ID, CHILD, POLICE_FORCE, back, POLICE));
    assertThat(hasFinding(episode, interview(HELD, at))).as(why).isEqualTo(!kept);
    assertThat(hasFinding(episode, offer(at))).as(why).isEqualTo(!kept);
    assertThat(hasFinding(episode, interview(REFUSED, at))).as("no limit on a refusal").isFalse();
  }

  @Test
  void a_late_interview_is_a_finding_until_a_correction_clears_it() {
    var late = made(Finding.of(RETURN_INTERVIEW_HELD_WITHIN_72_HOURS, LIMIT));
    var recorded = new ReturnInterviewOutcomeRecorded(ID, CHILD, POLICE_FORCE, HELD, hours(73));
    assertThat(given(REPORTED, RETURNED).decide(interview(HELD, hours(73))))
        .containsExactly(recorded, late);
    assertThat(
            given(REPORTED, RETURNED, recorded, late)
                .decide(new CorrectReturnFromMissing(ID, POLICE_FORCE, hours(2), POLICE)))
        .containsExactly(
            new ReturnFromMissingCorrected(ID, CHILD, POLICE_FORCE, hours(2), POLICE),
            new MissingEpisodeFindingCleared(ID, CHILD, POLICE_FORCE, late.finding()));
  }

  @Test
  void the_first_offer_counts_and_a_late_one_is_a_finding() {
    var late = made(Finding.of(RETURN_INTERVIEW_OFFERED_WITHIN_72_HOURS, LIMIT));
    assertThat(given(REPORTED, RETURNED).decide(offer(hours(73)))).contains(late);
    var another = new OfferReturnInterview(ID, POLICE_FORCE, new UUID(9, 2), hours(80));
    assertThat(given(REPORTED, RETURNED, OFFERED).decide(another)).doesNotContain(late);
  }

  @Test
  void an_interview_found_not_needed_without_an_offer_is_a_finding() {
    var unoffered = made(Finding.of(RETURN_INTERVIEW_IS_OFFERED, LIMIT));
    assertThat(given(REPORTED, RETURNED).decide(interview(NOT_NEEDED, hours(2))))
        .contains(unoffered);
    assertThat(given(REPORTED, RETURNED, OFFERED).decide(interview(NOT_NEEDED, hours(2))))
        .doesNotContain(unoffered);
  }

  @Test
  void a_withdrawn_episode_has_no_findings() {
    var late = made(Finding.of(RETURN_INTERVIEW_OFFERED_WITHIN_72_HOURS, LIMIT));
    var offered = new ReturnInterviewOffered(ID, CHILD, POLICE_FORCE, OFFER, hours(73));
    assertThat(
            given(REPORTED, RETURNED, offered, late)
                .decide(new WithdrawMissingEpisode(ID, POLICE_FORCE, WithdrawalReason.DUPLICATE)))
        .containsExactly(
            WITHDRAWN, new MissingEpisodeFindingCleared(ID, CHILD, POLICE_FORCE, late.finding()));
  }

  private static MissingEpisode given(MissingEpisodeEvent... events) {
    MissingEpisode episode = MissingEpisode.NONE;
    for (MissingEpisodeEvent event : events) {
      episode = episode.evolve(event);
    }
    return episode;
  }

  private static Instant hours(int afterReturn) {
    return BACK.plus(Duration.ofHours(afterReturn));
  }

  private static OfferReturnInterview offer(Instant at) {
    return new OfferReturnInterview(ID, POLICE_FORCE, OFFER, at);
  }

  private static RecordReturnInterviewOutcome interview(
      ReturnInterviewOutcome outcome, Instant at) {
    return new RecordReturnInterviewOutcome(ID, POLICE_FORCE, outcome, at);
  }

  private static MissingEpisodeFindingMade made(Finding finding) {
    return new MissingEpisodeFindingMade(ID, CHILD, POLICE_FORCE, finding);
  }

  private static boolean hasFinding(MissingEpisode episode, MissingEpisodeCommand command) {
    return episode.decide(command).stream().anyMatch(MissingEpisodeFindingMade.class::isInstance);
  }

  private static void refused(MissingEpisode episode, MissingEpisodeCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> episode.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
