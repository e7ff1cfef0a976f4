package uk.safeguarding.contactsandreferrals.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationLimits.ALL_CONCLUDED;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationLimits.FOUR_IN_FIVE_CONCLUDED;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationLimits.NINE_IN_TEN_CONCLUDED;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationMeeting.INITIAL_EVALUATION;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationMeeting.STRATEGY_MEETING;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationOutcome.FALSE;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationOutcome.MALICIOUS;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationOutcome.SUBSTANTIATED;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationOutcome.UNFOUNDED;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationOutcome.UNSUBSTANTIATED;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationPractice.CONCLUDED_WITHIN_12_MONTHS;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationPractice.REFERRED_WITHIN_ONE_WORKING_DAY;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationPractice.THRESHOLD_MET_IS_REFERRED;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationSector.FAITH;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationSector.SCHOOLS_AND_COLLEGES;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationThreshold.HARMED_OR_MAY_HAVE_HARMED_A_CHILD;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationThreshold.NOT_MET;
import static uk.safeguarding.contactsandreferrals.allegation.AllegationThreshold.POSSIBLE_CRIMINAL_OFFENCE;
import static uk.safeguarding.contactsandreferrals.allegation.AllegedHarm.CONDUCT;
import static uk.safeguarding.contactsandreferrals.allegation.AllegedHarm.PHYSICAL;
import static uk.safeguarding.contactsandreferrals.allegation.AllegedHarm.SEXUAL;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.contactsandreferrals.allegation.commands.AllegationCommand;
import uk.safeguarding.contactsandreferrals.allegation.commands.ConcludeAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegationConclusion;
import uk.safeguarding.contactsandreferrals.allegation.commands.CorrectAllegationReferral;
import uk.safeguarding.contactsandreferrals.allegation.commands.HoldAllegationMeeting;
import uk.safeguarding.contactsandreferrals.allegation.commands.ReceiveAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.ReferAllegationToDesignatedOfficer;
import uk.safeguarding.contactsandreferrals.allegation.commands.WithdrawAllegation;
import uk.safeguarding.contactsandreferrals.allegation.commands.WithdrawAllegationMeeting;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationConcluded;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationConclusionCorrected;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationCorrected;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationEvent;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationFindingCleared;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationFindingMade;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationMeetingHeld;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationMeetingWithdrawn;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReceived;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReferralCorrected;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationReferredToDesignatedOfficer;
import uk.safeguarding.contactsandreferrals.allegation.events.AllegationWithdrawn;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class AllegationTest {

  private static final AllegationId ID = new AllegationId(new UUID(8, 3));
  private static final UUID MEETING = new UUID(9, 1);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate TUESDAY = LocalDate.of(2018, 10, 2);
  private static final LocalDate SUNDAY = LocalDate.of(2018, 9, 30);

  private static final AllegationReceived RECEIVED =
      new AllegationReceived(
          ID, MONDAY, SCHOOLS_AND_COLLEGES, PHYSICAL, HARMED_OR_MAY_HAVE_HARMED_A_CHILD);
  private static final AllegationReferredToDesignatedOfficer REFERRED =
      new AllegationReferredToDesignatedOfficer(ID, TUESDAY);
  private static final AllegationMeetingHeld HELD =
      new AllegationMeetingHeld(ID, MEETING, STRATEGY_MEETING, TUESDAY);
  private static final AllegationConcluded CONCLUDED =
      new AllegationConcluded(ID, UNFOUNDED, TUESDAY);
  private static final AllegationWithdrawn WITHDRAWN =
      new AllegationWithdrawn(ID, WithdrawalReason.DUPLICATE);

  @Test
  void an_allegation_is_received_once_and_is_its_own_subject() {
    assertThat(given().decide(received(MONDAY))).containsExactly(RECEIVED);
    refused(given(RECEIVED), received(MONDAY), AllegationRule.ALLEGATION_IS_RECEIVED_ONCE);
    assertThat(RECEIVED.subject()).isEqualTo(ID.toString());
  }

  @Test
  void what_was_received_can_be_corrected_but_not_to_after_what_followed() {
    var correction = new CorrectAllegation(ID, TUESDAY, FAITH, SEXUAL, POSSIBLE_CRIMINAL_OFFENCE);
    assertThat(given(RECEIVED, REFERRED).decide(correction))
        .containsExactly(
            new AllegationCorrected(ID, TUESDAY, FAITH, SEXUAL, POSSIBLE_CRIMINAL_OFFENCE));
    var later =
        new CorrectAllegation(ID, TUESDAY.plusDays(1), FAITH, SEXUAL, POSSIBLE_CRIMINAL_OFFENCE);
    refused(given(RECEIVED, REFERRED), later, AllegationRule.ALLEGATION_DAYS_ARE_IN_ORDER);
    refused(given(RECEIVED, HELD), later, AllegationRule.ALLEGATION_DAYS_ARE_IN_ORDER);
    refused(given(RECEIVED, CONCLUDED), later, AllegationRule.ALLEGATION_DAYS_ARE_IN_ORDER);
  }

  @Test
  void it_is_referred_once_and_the_referral_is_then_corrected() {
    var refer = new ReferAllegationToDesignatedOfficer(ID, TUESDAY);
    assertThat(given(RECEIVED).decide(refer)).containsExactly(REFERRED);
    refused(given(RECEIVED, REFERRED), refer, AllegationRule.ALLEGATION_IS_REFERRED_ONCE);
    refused(
        given(RECEIVED),
        new ReferAllegationToDesignatedOfficer(ID, SUNDAY),
        AllegationRule.ALLEGATION_DAYS_ARE_IN_ORDER);
    var correction = new CorrectAllegationReferral(ID, MONDAY);
    assertThat(given(RECEIVED, REFERRED).decide(correction))
        .containsExactly(new AllegationReferralCorrected(ID, MONDAY));
    refused(given(RECEIVED), correction, AllegationRule.REFERRAL_CORRECTION_NEEDS_REFERRAL);
  }

  @Test
  void a_meeting_is_recorded_once_and_can_be_withdrawn() {
    var hold = new HoldAllegationMeeting(ID, MEETING, STRATEGY_MEETING, TUESDAY);
    assertThat(given(RECEIVED).decide(hold)).containsExactly(HELD);
    refused(given(RECEIVED, HELD), hold, AllegationRule.MEETING_IS_RECORDED_ONCE);
    refused(
        given(RECEIVED),
        new HoldAllegationMeeting(ID, MEETING, INITIAL_EVALUATION, SUNDAY),
        AllegationRule.ALLEGATION_DAYS_ARE_IN_ORDER);
    var withdraw = new WithdrawAllegationMeeting(ID, MEETING, WithdrawalReason.DUPLICATE);
    assertThat(given(RECEIVED, HELD).decide(withdraw))
        .containsExactly(new AllegationMeetingWithdrawn(ID, MEETING, WithdrawalReason.DUPLICATE));
    refused(given(RECEIVED), withdraw, AllegationRule.MEETING_WITHDRAWAL_NEEDS_MEETING);
    var again =
        given(
            RECEIVED,
            HELD,
            new AllegationMeetingWithdrawn(ID, MEETING, WithdrawalReason.DUPLICATE));
    refused(again, withdraw, AllegationRule.MEETING_WITHDRAWAL_NEEDS_MEETING);
  }

  @Test
  void it_is_concluded_once_and_the_conclusion_is_then_corrected() {
    var conclude = new ConcludeAllegation(ID, UNFOUNDED, TUESDAY);
    assertThat(given(RECEIVED, REFERRED).decide(conclude)).containsExactly(CONCLUDED);
    refused(given(RECEIVED, CONCLUDED), conclude, AllegationRule.ALLEGATION_IS_CONCLUDED_ONCE);
    refused(
        given(RECEIVED),
        new ConcludeAllegation(ID, FALSE, SUNDAY),
        AllegationRule.ALLEGATION_DAYS_ARE_IN_ORDER);
    var correction = new CorrectAllegationConclusion(ID, MALICIOUS, MONDAY);
    assertThat(given(RECEIVED, REFERRED, CONCLUDED).decide(correction))
        .containsExactly(new AllegationConclusionCorrected(ID, MALICIOUS, MONDAY));
    refused(given(RECEIVED), correction, AllegationRule.CONCLUSION_CORRECTION_NEEDS_CONCLUSION);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_allegation() {
    assertThat(given(RECEIVED).decide(new WithdrawAllegation(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(WITHDRAWN);
    refused(
        given(RECEIVED, WITHDRAWN),
        new ReferAllegationToDesignatedOfficer(ID, TUESDAY),
        AllegationRule.ALLEGATION_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-01, true,  on the same day
          2018-10-01, 2018-10-02, true,  on the next working day
          2018-10-01, 2018-10-03, false, a day later
          2018-10-05, 2018-10-08, true,  from Friday to Monday
          2018-10-05, 2018-10-09, false, from Friday to Tuesday
          2018-10-06, 2018-10-08, true,  from a Saturday the next Monday is day one
          2018-10-06, 2018-10-09, false, and Tuesday is a day late
          2018-12-24, 2018-12-27, true,  Christmas Day and Boxing Day do not count
          2018-12-24, 2018-12-28, false, the second working day after Christmas
          2018-03-29, 2018-04-03, true,  from Maundy Thursday to the Tuesday after Easter
          2018-03-29, 2018-04-04, false, the Wednesday after Easter
          2022-09-16, 2022-09-20, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-09-16, 2022-09-21, false, two working days after the funeral's Friday
          """)
  void the_designated_officer_is_told_within_one_working_day(
      LocalDate receivedOn, LocalDate referredOn, boolean kept, String why) {
    var allegation = given(receivedOn(receivedOn));
    var refer = new ReferAllegationToDesignatedOfficer(ID, referredOn);
    assertThat(hasFinding(allegation, refer)).as(why).isEqualTo(!kept);
  }

  @Test
  void a_late_referral_is_a_finding_until_a_correction_clears_it() {
    var late = made(Finding.of(REFERRED_WITHIN_ONE_WORKING_DAY, TUESDAY));
    var referred = new AllegationReferredToDesignatedOfficer(ID, TUESDAY.plusDays(1));
    assertThat(
            given(RECEIVED).decide(new ReferAllegationToDesignatedOfficer(ID, TUESDAY.plusDays(1))))
        .containsExactly(referred, late);
    assertThat(given(RECEIVED, referred, late).decide(new CorrectAllegationReferral(ID, TUESDAY)))
        .containsExactly(
            new AllegationReferralCorrected(ID, TUESDAY),
            new AllegationFindingCleared(ID, late.finding()));
  }

  @Test
  void a_threshold_that_was_met_is_not_concluded_without_the_designated_officer() {
    assertThat(given(RECEIVED).decide(new ConcludeAllegation(ID, UNFOUNDED, TUESDAY)))
        .containsExactly(CONCLUDED, made(Finding.of(THRESHOLD_MET_IS_REFERRED, TUESDAY)));
    var advice = new AllegationReceived(ID, MONDAY, FAITH, CONDUCT, NOT_MET);
    assertThat(hasFinding(given(advice), new ConcludeAllegation(ID, UNFOUNDED, TUESDAY))).isFalse();
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2019-10-01, true,  the same day a year later
          2018-10-01, 2019-10-02, false, the day after
          2016-02-29, 2017-02-28, true,  29 February ends a common year on 28 February
          2016-02-29, 2017-03-01, false, and 1 March is a day late
          2017-12-26, 2018-12-26, true,  months run on through holidays
          """)
  void all_cases_are_concluded_within_12_months(
      LocalDate receivedOn, LocalDate concludedOn, boolean kept, String why) {
    var allegation =
        given(receivedOn(receivedOn), new AllegationReferredToDesignatedOfficer(ID, receivedOn));
    var conclude = new ConcludeAllegation(ID, SUBSTANTIATED, concludedOn);
    assertThat(
            allegation
                .decide(conclude)
                .contains(
                    made(
                        Finding.of(CONCLUDED_WITHIN_12_MONTHS, ALL_CONCLUDED.lastDay(receivedOn)))))
        .as(why)
        .isEqualTo(!kept);
  }

  @ParameterizedTest(name = "{0} to {1}: {4}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-11-01, true,  true, a calendar month to the day
          2018-10-01, 2018-11-02, false, true, a day more than a month
          2019-01-31, 2019-02-28, true,  true, a month from 31 January ends with February
          2019-01-31, 2019-03-01, false, true, and no later
          2018-10-01, 2019-01-01, false, true, three calendar months to the day
          2018-10-01, 2019-01-02, false, false, a day more than three months
          2018-11-30, 2019-02-28, false, true, three months from 30 November end with February
          2018-11-30, 2019-03-01, false, false, and no later
          """)
  void the_bands_of_many_cases_are_told_from_two_days_and_make_no_finding(
      LocalDate receivedOn, LocalDate concludedOn, boolean oneMonth, boolean three, String why) {
    assertThat(FOUR_IN_FIVE_CONCLUDED.isKept(receivedOn, concludedOn)).as(why).isEqualTo(oneMonth);
    assertThat(NINE_IN_TEN_CONCLUDED.isKept(receivedOn, concludedOn)).as(why).isEqualTo(three);
    var allegation =
        given(receivedOn(receivedOn), new AllegationReferredToDesignatedOfficer(ID, receivedOn));
    assertThat(hasFinding(allegation, new ConcludeAllegation(ID, UNSUBSTANTIATED, concludedOn)))
        .as(why)
        .isFalse();
  }

  private static ReceiveAllegation received(LocalDate on) {
    return new ReceiveAllegation(
        ID, on, SCHOOLS_AND_COLLEGES, PHYSICAL, HARMED_OR_MAY_HAVE_HARMED_A_CHILD);
  }

  private static AllegationReceived receivedOn(LocalDate on) {
    return new AllegationReceived(
        ID, on, SCHOOLS_AND_COLLEGES, PHYSICAL, HARMED_OR_MAY_HAVE_HARMED_A_CHILD);
  }

  private static AllegationFindingMade made(Finding finding) {
    return new AllegationFindingMade(ID, finding);
  }

  private static Allegation given(AllegationEvent... events) {
    Allegation allegation = Allegation.NONE;
    for (AllegationEvent event : events) {
      allegation = allegation.evolve(event);
    }
    return allegation;
  }

  private static boolean hasFinding(Allegation allegation, AllegationCommand command) {
    return allegation.decide(command).stream().anyMatch(AllegationFindingMade.class::isInstance);
  }

  private static void refused(Allegation allegation, AllegationCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> allegation.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
