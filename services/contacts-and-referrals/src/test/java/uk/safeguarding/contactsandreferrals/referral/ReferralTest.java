package uk.safeguarding.contactsandreferrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.referral.ReferralPractice.DECISION_WITHIN_1_WORKING_DAY;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.A_CLOSED_REFERRAL_WAS_ACCEPTED;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.CLOSURE_CORRECTION_NEEDS_CLOSURE;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.CLOSURE_NOT_BEFORE_DECISION;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.DECISION_CORRECTION_NEEDS_DECISION;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.DECISION_NOT_BEFORE_RECEIPT;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.ONLY_AN_ACCEPTED_REFERRAL_IS_CLOSED;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.REFERRAL_IS_DECIDED_ONCE;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.REFERRAL_IS_RECEIVED_ONCE;
import static uk.safeguarding.contactsandreferrals.referral.ReferralRule.REFERRAL_MUST_STAND;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.contactsandreferrals.referral.commands.CloseReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferralClosure;
import uk.safeguarding.contactsandreferrals.referral.commands.CorrectReferralDecision;
import uk.safeguarding.contactsandreferrals.referral.commands.DecideReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.ReceiveReferral;
import uk.safeguarding.contactsandreferrals.referral.commands.ReferralCommand;
import uk.safeguarding.contactsandreferrals.referral.commands.WithdrawReferral;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralAccepted;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosed;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosedWithNoFurtherAction;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralClosureCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralDecisionCorrected;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralEvent;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralFindingCleared;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralFindingMade;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralReceived;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralSteppedDownToEarlyHelp;
import uk.safeguarding.contactsandreferrals.referral.events.ReferralWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class ReferralTest {

  private static final ReferralId ID = new ReferralId(new UUID(4, 7));
  private static final ContactId CONTACT = new ContactId(new UUID(4, 8));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate TUESDAY = LocalDate.of(2018, 10, 2);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);

  private static final ReferralReceived RECEIVED = received(MONDAY);
  private static final ReferralAccepted ACCEPTED =
      new ReferralAccepted(ID, CHILD, AcceptedFor.ASSESSMENT, TUESDAY);
  private static final ReferralClosed CLOSED =
      new ReferralClosed(ID, CHILD, ClosureOutcome.CLOSED_AFTER_ASSESSMENT, FRIDAY);

  @Test
  void a_referral_is_received_from_a_contact() {
    assertThat(given().decide(receive())).containsExactly(RECEIVED);
  }

  @Test
  void a_referral_is_received_once() {
    refused(given(RECEIVED), receive(), REFERRAL_IS_RECEIVED_ONCE);
  }

  @ParameterizedTest
  @EnumSource(ReferralDecision.class)
  void each_decision_is_an_event_of_its_own(ReferralDecision decision) {
    ReferralEvent expected =
        switch (decision) {
          case ACCEPTED_FOR_ASSESSMENT -> ACCEPTED;
          case ACCEPTED_FOR_STRATEGY_DISCUSSION ->
              new ReferralAccepted(ID, CHILD, AcceptedFor.STRATEGY_DISCUSSION, TUESDAY);
          case STEPPED_DOWN_TO_EARLY_HELP -> new ReferralSteppedDownToEarlyHelp(ID, CHILD, TUESDAY);
          case NO_FURTHER_ACTION -> new ReferralClosedWithNoFurtherAction(ID, CHILD, TUESDAY);
        };
    assertThat(given(RECEIVED).decide(new DecideReferral(ID, decision, TUESDAY)))
        .containsExactly(expected);
    refused(
        given(RECEIVED, expected),
        new DecideReferral(ID, decision, TUESDAY),
        REFERRAL_IS_DECIDED_ONCE);
  }

  @Test
  void a_decision_is_not_before_the_receipt() {
    LocalDate sunday = MONDAY.minusDays(1);
    refused(given(RECEIVED), decide(sunday), DECISION_NOT_BEFORE_RECEIPT);
    refused(given(RECEIVED, ACCEPTED), correctDecision(sunday), DECISION_NOT_BEFORE_RECEIPT);
    refused(given(RECEIVED, ACCEPTED), correct(FRIDAY), DECISION_NOT_BEFORE_RECEIPT);
  }

  @Test
  void a_decision_can_be_corrected_once_there_is_one() {
    assertThat(given(RECEIVED, ACCEPTED).decide(correctDecision(MONDAY)))
        .containsExactly(
            new ReferralDecisionCorrected(ID, CHILD, ReferralDecision.NO_FURTHER_ACTION, MONDAY));
    refused(given(RECEIVED), correctDecision(MONDAY), DECISION_CORRECTION_NEEDS_DECISION);
  }

  @Test
  void an_accepted_referral_closes_with_its_assessment_and_no_other_does() {
    assertThat(given(RECEIVED, ACCEPTED).decide(close(FRIDAY))).containsExactly(CLOSED);
    refused(given(RECEIVED), close(FRIDAY), ONLY_AN_ACCEPTED_REFERRAL_IS_CLOSED);
    refused(
        given(RECEIVED, new ReferralClosedWithNoFurtherAction(ID, CHILD, TUESDAY)),
        close(FRIDAY),
        ONLY_AN_ACCEPTED_REFERRAL_IS_CLOSED);
    refused(given(RECEIVED, ACCEPTED, CLOSED), close(FRIDAY), ONLY_AN_ACCEPTED_REFERRAL_IS_CLOSED);
  }

  @Test
  void a_referral_whose_decision_was_corrected_to_accepted_closes() {
    var corrected =
        new ReferralDecisionCorrected(ID, CHILD, ReferralDecision.ACCEPTED_FOR_ASSESSMENT, TUESDAY);
    var refusedFirst = new ReferralClosedWithNoFurtherAction(ID, CHILD, TUESDAY);
    assertThat(given(RECEIVED, refusedFirst, corrected).decide(close(FRIDAY)))
        .containsExactly(CLOSED);
  }

  @Test
  void a_closure_is_not_before_the_decision() {
    refused(given(RECEIVED, ACCEPTED), close(MONDAY), CLOSURE_NOT_BEFORE_DECISION);
    refused(
        given(RECEIVED, ACCEPTED, CLOSED),
        new CorrectReferralClosure(ID, ClosureOutcome.DIED, MONDAY),
        CLOSURE_NOT_BEFORE_DECISION);
    refused(
        given(RECEIVED, ACCEPTED, CLOSED),
        new CorrectReferralDecision(
            ID, ReferralDecision.ACCEPTED_FOR_ASSESSMENT, FRIDAY.plusDays(1)),
        CLOSURE_NOT_BEFORE_DECISION);
  }

  @Test
  void a_closed_referral_stays_accepted() {
    refused(
        given(RECEIVED, ACCEPTED, CLOSED),
        correctDecision(TUESDAY),
        A_CLOSED_REFERRAL_WAS_ACCEPTED);
  }

  @Test
  void a_closure_can_be_corrected_once_there_is_one() {
    var correction = new CorrectReferralClosure(ID, ClosureOutcome.DIED, TUESDAY);
    assertThat(given(RECEIVED, ACCEPTED, CLOSED).decide(correction))
        .containsExactly(new ReferralClosureCorrected(ID, CHILD, ClosureOutcome.DIED, TUESDAY));
    refused(given(RECEIVED, ACCEPTED), correction, CLOSURE_CORRECTION_NEEDS_CLOSURE);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_referral() {
    var withdrawn = new ReferralWithdrawn(ID, CHILD, WithdrawalReason.WRONG_CHILD);
    assertThat(given(RECEIVED).decide(new WithdrawReferral(ID, WithdrawalReason.WRONG_CHILD)))
        .containsExactly(withdrawn);
    refused(given(RECEIVED, withdrawn), decide(TUESDAY), REFERRAL_MUST_STAND);
  }

  @Test
  void a_late_decision_names_its_last_day_and_a_correction_clears_it() {
    var late = Finding.of(DECISION_WITHIN_1_WORKING_DAY, TUESDAY);
    var accepted = new ReferralAccepted(ID, CHILD, AcceptedFor.ASSESSMENT, FRIDAY);
    assertThat(given(RECEIVED).decide(decide(FRIDAY))).containsExactly(accepted, made(late));
    assertThat(given(RECEIVED, accepted, made(late)).decide(correct(FRIDAY)))
        .containsExactly(
            new ReferralCorrected(
                ID,
                CHILD,
                CONTACT,
                ReferralSource.SCHOOL,
                ExploitationFactor.CRIMINAL,
                true,
                FRIDAY),
            new ReferralFindingCleared(ID, CHILD, late));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-02, true,  the next working day is the last
          2018-10-01, 2018-10-03, false, the day after it
          2018-10-05, 2018-10-08, true,  from a Friday Monday is day one
          2018-10-05, 2018-10-09, false, and Tuesday is too late
          2018-10-06, 2018-10-08, true,  from a Saturday Monday is day one
          2018-10-27, 2018-10-29, true,  the clocks changed in that night and days are still days
          2018-12-24, 2018-12-27, true,  Christmas Day and Boxing Day do not count
          2018-12-24, 2018-12-28, false, one day past the limit that Christmas moved
          2018-03-29, 2018-04-03, true,  Good Friday and Easter Monday do not count
          2018-03-29, 2018-04-04, false, one day past the limit that Easter moved
          2022-09-16, 2022-09-20, true,  the state funeral of 19 September 2022 was a bank holiday
          2012-06-01, 2012-06-06, true,  the Diamond Jubilee made Monday and Tuesday bank holidays
          2012-06-01, 2012-06-07, false, one day past them
          """)
  void a_decision_is_due_one_working_day_after_the_receipt(
      LocalDate receivedOn, LocalDate decidedOn, boolean kept, String why) {
    var events = given(received(receivedOn)).decide(decide(decidedOn));
    assertThat(findsFault(events, DECISION_WITHIN_1_WORKING_DAY)).as(why).isEqualTo(!kept);
  }

  private static ReferralReceived received(LocalDate on) {
    return new ReferralReceived(
        ID, CHILD, 13, CONTACT, ReferralSource.SCHOOL, ExploitationFactor.CRIMINAL, true, on);
  }

  private static ReceiveReferral receive() {
    return new ReceiveReferral(
        ID, CHILD, 13, CONTACT, ReferralSource.SCHOOL, ExploitationFactor.CRIMINAL, true, MONDAY);
  }

  private static CorrectReferral correct(LocalDate receivedOn) {
    return new CorrectReferral(
        ID, CONTACT, ReferralSource.SCHOOL, ExploitationFactor.CRIMINAL, true, receivedOn);
  }

  private static DecideReferral decide(LocalDate on) {
    return new DecideReferral(ID, ReferralDecision.ACCEPTED_FOR_ASSESSMENT, on);
  }

  private static CorrectReferralDecision correctDecision(LocalDate on) {
    return new CorrectReferralDecision(ID, ReferralDecision.NO_FURTHER_ACTION, on);
  }

  private static CloseReferral close(LocalDate on) {
    return new CloseReferral(ID, ClosureOutcome.CLOSED_AFTER_ASSESSMENT, on);
  }

  private static Referral given(ReferralEvent... events) {
    Referral referral = Referral.NOT_STARTED;
    for (ReferralEvent event : events) {
      referral = referral.evolve(event);
    }
    return referral;
  }

  private static ReferralFindingMade made(Finding finding) {
    return new ReferralFindingMade(ID, CHILD, finding);
  }

  private static boolean findsFault(List<ReferralEvent> events, PracticeRule rule) {
    return events.stream()
        .anyMatch(
            event ->
                event instanceof ReferralFindingMade made
                    && made.finding().rule().equals(rule.name()));
  }

  private static void refused(Referral referral, ReferralCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> referral.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
