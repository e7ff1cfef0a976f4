package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralPractice.CONFERENCE_TAKES_HIGH_RISK_AND_REPEATS;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferrer.HOUSING;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferrer.POLICE;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseRisk.HIGH;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseRisk.MEDIUM;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseRisk.STANDARD;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.RiskConferenceOutcome.ACTIONS_AGREED;
import static uk.safeguarding.contactsandreferrals.domesticabusereferral.RiskConferenceOutcome.NO_ACTIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.CorrectDomesticAbuseHearing;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.CorrectDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.DomesticAbuseReferralCommand;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.HearDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.MakeDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.commands.WithdrawDomesticAbuseReferral;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseHearingCorrected;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralCorrected;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralEvent;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralFindingCleared;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralFindingMade;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralHeard;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralMade;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.events.DomesticAbuseReferralWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class DomesticAbuseReferralTest {

  private static final DomesticAbuseReferralId ID = new DomesticAbuseReferralId(new UUID(8, 4));
  private static final DomesticAbuseReferralId EARLIER =
      new DomesticAbuseReferralId(new UUID(8, 5));
  private static final List<ChildInHousehold> TWO_CHILDREN =
      List.of(
          new ChildInHousehold(new ChildRef(new UUID(1, 1)), 7),
          new ChildInHousehold(new ChildRef(new UUID(1, 2)), null));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 12);

  private static final DomesticAbuseReferralMade MADE =
      new DomesticAbuseReferralMade(ID, MONDAY, POLICE, HIGH, TWO_CHILDREN, null, null, false);
  private static final DomesticAbuseReferralHeard HEARD =
      new DomesticAbuseReferralHeard(ID, FRIDAY, ACTIONS_AGREED);
  private static final DomesticAbuseReferralWithdrawn WITHDRAWN =
      new DomesticAbuseReferralWithdrawn(ID, WithdrawalReason.DUPLICATE);

  @Test
  void a_referral_is_made_once_is_its_own_subject_and_carries_the_children() {
    assertThat(given().decide(make(HIGH, null, null))).containsExactly(MADE);
    refused(given(MADE), make(HIGH, null, null), DomesticAbuseReferralRule.REFERRAL_IS_MADE_ONCE);
    assertThat(MADE.subject()).isEqualTo(ID.toString());
  }

  @Test
  void a_household_without_children_can_be_referred() {
    var alone = new MakeDomesticAbuseReferral(ID, MONDAY, HOUSING, HIGH, List.of(), null, null);
    assertThat(given().decide(alone))
        .containsExactly(
            new DomesticAbuseReferralMade(ID, MONDAY, HOUSING, HIGH, List.of(), null, null, false));
  }

  @Test
  void a_previous_referral_is_another_earlier_one_with_its_day() {
    refused(
        given(),
        make(HIGH, EARLIER, null),
        DomesticAbuseReferralRule.PREVIOUS_REFERRAL_NEEDS_ITS_DAY);
    refused(
        given(), make(HIGH, ID, MONDAY), DomesticAbuseReferralRule.PREVIOUS_REFERRAL_IS_ANOTHER);
    refused(
        given(),
        make(HIGH, EARLIER, MONDAY.plusDays(1)),
        DomesticAbuseReferralRule.PREVIOUS_REFERRAL_NOT_AFTER_THIS_ONE);
    refused(
        given(MADE),
        correct(MONDAY, EARLIER, null),
        DomesticAbuseReferralRule.PREVIOUS_REFERRAL_NEEDS_ITS_DAY);
  }

  @ParameterizedTest(name = "{0}, then {1}: {3}")
  @CsvSource(
      nullValues = "never",
      textBlock =
          """
          never,      2018-10-01, false, there was no referral before
          2018-10-01, 2018-10-01, true,  twice on one day
          2017-10-01, 2018-10-01, true,  the same day a year later
          2017-09-30, 2018-10-01, false, a year and a day later it is a new one
          2016-02-29, 2017-02-28, true,  12 months from 29 February end on 28 February of a common year
          2016-02-29, 2017-03-01, false, and 1 March is past them
          2015-02-28, 2016-02-28, true,  12 months from 28 February end on 28 February of a leap year
          2015-02-28, 2016-02-29, false, and 29 February is past them
          2017-12-25, 2018-12-25, true,  months run on through holidays
          """)
  void a_referral_within_12_months_of_the_last_is_a_repeat(
      @Nullable LocalDate previousOn, LocalDate referredOn, boolean repeat, String why) {
    var make =
        new MakeDomesticAbuseReferral(ID, referredOn, POLICE, HIGH, List.of(), null, previousOn);
    assertThat(given().decide(make))
        .as(why)
        .containsExactly(
            new DomesticAbuseReferralMade(
                ID, referredOn, POLICE, HIGH, List.of(), null, previousOn, repeat));
  }

  @Test
  void a_correction_says_again_whether_it_is_a_repeat() {
    assertThat(given(MADE).decide(correct(MONDAY, EARLIER, MONDAY.minusMonths(2))))
        .containsExactly(
            new DomesticAbuseReferralCorrected(
                ID, MONDAY, POLICE, HIGH, TWO_CHILDREN, EARLIER, MONDAY.minusMonths(2), true));
  }

  @Test
  void a_referral_is_heard_once_and_the_hearing_is_then_corrected() {
    var hear = new HearDomesticAbuseReferral(ID, FRIDAY, ACTIONS_AGREED);
    assertThat(given(MADE).decide(hear)).containsExactly(HEARD);
    refused(given(MADE, HEARD), hear, DomesticAbuseReferralRule.REFERRAL_IS_HEARD_ONCE);
    var correction = new CorrectDomesticAbuseHearing(ID, MONDAY, NO_ACTIONS);
    assertThat(given(MADE, HEARD).decide(correction))
        .containsExactly(new DomesticAbuseHearingCorrected(ID, MONDAY, NO_ACTIONS));
    refused(given(MADE), correction, DomesticAbuseReferralRule.HEARING_CORRECTION_NEEDS_HEARING);
  }

  @Test
  void no_referral_is_heard_before_it_is_made() {
    LocalDate before = MONDAY.minusDays(1);
    refused(
        given(MADE),
        new HearDomesticAbuseReferral(ID, before, NO_ACTIONS),
        DomesticAbuseReferralRule.HEARING_NOT_BEFORE_REFERRAL);
    refused(
        given(MADE, HEARD),
        new CorrectDomesticAbuseHearing(ID, before, NO_ACTIONS),
        DomesticAbuseReferralRule.HEARING_NOT_BEFORE_REFERRAL);
    refused(
        given(MADE, HEARD),
        correct(FRIDAY.plusDays(1), null, null),
        DomesticAbuseReferralRule.HEARING_NOT_BEFORE_REFERRAL);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_referral() {
    assertThat(
            given(MADE).decide(new WithdrawDomesticAbuseReferral(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(WITHDRAWN);
    refused(
        given(MADE, WITHDRAWN),
        new HearDomesticAbuseReferral(ID, FRIDAY, NO_ACTIONS),
        DomesticAbuseReferralRule.REFERRAL_MUST_STAND);
  }

  @Test
  void a_lower_risk_is_a_finding_unless_it_is_a_repeat() {
    var lower =
        new DomesticAbuseReferralFindingMade(
            ID, Finding.of(CONFERENCE_TAKES_HIGH_RISK_AND_REPEATS, null));
    assertThat(given().decide(make(MEDIUM, null, null))).contains(lower);
    assertThat(given().decide(make(STANDARD, null, MONDAY.minusMonths(13)))).contains(lower);
    assertThat(given().decide(make(STANDARD, null, MONDAY.minusMonths(2)))).doesNotContain(lower);
    var made =
        new DomesticAbuseReferralMade(ID, MONDAY, POLICE, MEDIUM, TWO_CHILDREN, null, null, false);
    assertThat(given(made, lower).decide(correct(MONDAY, null, null)))
        .contains(new DomesticAbuseReferralFindingCleared(ID, lower.finding()));
  }

  private static MakeDomesticAbuseReferral make(
      DomesticAbuseRisk risk,
      @Nullable DomesticAbuseReferralId previous,
      @Nullable LocalDate previousOn) {
    return new MakeDomesticAbuseReferral(
        ID, MONDAY, POLICE, risk, TWO_CHILDREN, previous, previousOn);
  }

  private static CorrectDomesticAbuseReferral correct(
      LocalDate on, @Nullable DomesticAbuseReferralId previous, @Nullable LocalDate previousOn) {
    return new CorrectDomesticAbuseReferral(
        ID, on, POLICE, HIGH, TWO_CHILDREN, previous, previousOn);
  }

  private static DomesticAbuseReferral given(DomesticAbuseReferralEvent... events) {
    DomesticAbuseReferral referral = DomesticAbuseReferral.NONE;
    for (DomesticAbuseReferralEvent event : events) {
      referral = referral.evolve(event);
    }
    return referral;
  }

  private static void refused(
      DomesticAbuseReferral referral, DomesticAbuseReferralCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> referral.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
