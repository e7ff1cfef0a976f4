package uk.safeguarding.contactsandreferrals.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.contact.ContactPractice.ADVICE_ONLY_ENDS_WITH_ADVICE;
import static uk.safeguarding.contactsandreferrals.contact.ContactPractice.OUTCOME_WITHIN_1_WORKING_DAY;
import static uk.safeguarding.contactsandreferrals.contact.ContactRule.CONTACT_IS_RECEIVED_ONCE;
import static uk.safeguarding.contactsandreferrals.contact.ContactRule.CONTACT_MUST_STAND;
import static uk.safeguarding.contactsandreferrals.contact.ContactRule.OUTCOME_CORRECTION_NEEDS_OUTCOME;
import static uk.safeguarding.contactsandreferrals.contact.ContactRule.OUTCOME_NEEDS_OPEN_CONTACT;
import static uk.safeguarding.contactsandreferrals.contact.ContactRule.OUTCOME_NOT_BEFORE_RECEIPT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.contactsandreferrals.contact.commands.ContactCommand;
import uk.safeguarding.contactsandreferrals.contact.commands.CorrectContact;
import uk.safeguarding.contactsandreferrals.contact.commands.CorrectContactOutcome;
import uk.safeguarding.contactsandreferrals.contact.commands.ReceiveContact;
import uk.safeguarding.contactsandreferrals.contact.commands.RecordContactOutcome;
import uk.safeguarding.contactsandreferrals.contact.commands.WithdrawContact;
import uk.safeguarding.contactsandreferrals.contact.events.ContactCorrected;
import uk.safeguarding.contactsandreferrals.contact.events.ContactEvent;
import uk.safeguarding.contactsandreferrals.contact.events.ContactFindingCleared;
import uk.safeguarding.contactsandreferrals.contact.events.ContactFindingMade;
import uk.safeguarding.contactsandreferrals.contact.events.ContactOutcomeCorrected;
import uk.safeguarding.contactsandreferrals.contact.events.ContactOutcomeRecorded;
import uk.safeguarding.contactsandreferrals.contact.events.ContactReceived;
import uk.safeguarding.contactsandreferrals.contact.events.ContactWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class ContactTest {

  private static final ContactId ID = new ContactId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final Instant MONDAY_MORNING = Instant.parse("2018-10-01T08:30:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate TUESDAY = LocalDate.of(2018, 10, 2);

  private static final ContactReceived RECEIVED = received(MONDAY_MORNING, false);
  private static final ContactOutcomeRecorded ENDED =
      new ContactOutcomeRecorded(ID, CHILD, ContactOutcome.REFERRAL, MONDAY);

  @Test
  void a_contact_is_received() {
    assertThat(given().decide(receive())).containsExactly(RECEIVED);
  }

  @Test
  void a_contact_is_received_once() {
    refused(given(RECEIVED), receive(), CONTACT_IS_RECEIVED_ONCE);
  }

  @Test
  void an_outcome_ends_it() {
    assertThat(given(RECEIVED).decide(outcome(ContactOutcome.REFERRAL, MONDAY)))
        .containsExactly(ENDED);
  }

  @Test
  void outcome_needs_an_open_contact() {
    refused(
        given(RECEIVED, ENDED),
        outcome(ContactOutcome.EARLY_HELP, MONDAY),
        OUTCOME_NEEDS_OPEN_CONTACT);
  }

  @Test
  void outcome_is_not_before_the_receipt() {
    LocalDate sunday = MONDAY.minusDays(1);
    refused(given(RECEIVED), outcome(ContactOutcome.REFERRAL, sunday), OUTCOME_NOT_BEFORE_RECEIPT);
    refused(
        given(RECEIVED, ENDED),
        new CorrectContactOutcome(ID, ContactOutcome.REFERRAL, sunday),
        OUTCOME_NOT_BEFORE_RECEIPT);
    refused(
        given(RECEIVED, ENDED),
        correct(MONDAY_MORNING.plus(Duration.ofDays(1)), false),
        OUTCOME_NOT_BEFORE_RECEIPT);
  }

  @Test
  void an_outcome_can_be_corrected_once_there_is_one() {
    var correction = new CorrectContactOutcome(ID, ContactOutcome.NO_FURTHER_ACTION, TUESDAY);
    assertThat(given(RECEIVED, ENDED).decide(correction))
        .containsExactly(
            new ContactOutcomeCorrected(ID, CHILD, ContactOutcome.NO_FURTHER_ACTION, TUESDAY));
    refused(given(RECEIVED), correction, OUTCOME_CORRECTION_NEEDS_OUTCOME);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_contact() {
    var withdrawn = new ContactWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(given(RECEIVED).decide(new WithdrawContact(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        given(RECEIVED, withdrawn), outcome(ContactOutcome.REFERRAL, MONDAY), CONTACT_MUST_STAND);
  }

  @Test
  void advice_that_led_to_a_referral_is_recorded_with_a_finding_that_a_correction_clears() {
    var asked = received(MONDAY_MORNING, true);
    var finding = Finding.of(ADVICE_ONLY_ENDS_WITH_ADVICE, null);
    assertThat(given(asked).decide(outcome(ContactOutcome.REFERRAL, MONDAY)))
        .containsExactly(ENDED, made(finding));
    assertThat(given(asked, ENDED, made(finding)).decide(correct(MONDAY_MORNING, false)))
        .containsExactly(
            new ContactCorrected(
                ID,
                CHILD,
                ReferralSource.POLICE,
                "hampshire-police",
                PrimaryNeed.ABUSE_OR_NEGLECT,
                MONDAY_MORNING,
                false),
            new ContactFindingCleared(ID, CHILD, finding));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01T08:30:00Z, 2018-10-02, true,  the next working day is the last
          2018-10-01T08:30:00Z, 2018-10-03, false, the day after it
          2018-10-05T19:00:00Z, 2018-10-08, true,  from a Friday evening Monday is day one
          2018-10-05T19:00:00Z, 2018-10-09, false, and Tuesday is too late
          2018-10-06T10:00:00Z, 2018-10-08, true,  from a Saturday Monday is day one
          2018-09-30T23:30:00Z, 2018-10-02, true,  half past eleven at night in summer is Monday in London
          2018-09-30T23:30:00Z, 2018-10-03, false, so Tuesday was the last day
          2018-10-28T00:30:00Z, 2018-10-29, true,  the night in which the clocks changed is a Sunday
          2018-12-24T12:00:00Z, 2018-12-27, true,  Christmas Day and Boxing Day do not count
          2018-12-24T12:00:00Z, 2018-12-28, false, one day past the limit that Christmas moved
          2023-05-05T15:00:00Z, 2023-05-09, true,  the coronation's bank holiday was Monday 8 May 2023
          """)
  void its_outcome_is_due_one_working_day_after_its_receipt(
      Instant receivedAt, LocalDate decidedOn, boolean kept, String why) {
    var events =
        given(received(receivedAt, false))
            .decide(outcome(ContactOutcome.INFORMATION_AND_ADVICE, decidedOn));
    assertThat(findsFault(events, OUTCOME_WITHIN_1_WORKING_DAY)).as(why).isEqualTo(!kept);
  }

  private static ContactReceived received(Instant at, boolean adviceOnly) {
    return new ContactReceived(
        ID,
        CHILD,
        9,
        ReferralSource.POLICE,
        "hampshire-police",
        PrimaryNeed.ABUSE_OR_NEGLECT,
        at,
        adviceOnly);
  }

  private static ReceiveContact receive() {
    return new ReceiveContact(
        ID,
        CHILD,
        9,
        ReferralSource.POLICE,
        "hampshire-police",
        PrimaryNeed.ABUSE_OR_NEGLECT,
        MONDAY_MORNING,
        false);
  }

  private static CorrectContact correct(Instant at, boolean adviceOnly) {
    return new CorrectContact(
        ID,
        ReferralSource.POLICE,
        "hampshire-police",
        PrimaryNeed.ABUSE_OR_NEGLECT,
        at,
        adviceOnly);
  }

  private static RecordContactOutcome outcome(ContactOutcome outcome, LocalDate on) {
    return new RecordContactOutcome(ID, outcome, on);
  }

  private static Contact given(ContactEvent... events) {
    Contact contact = Contact.NOT_STARTED;
    for (ContactEvent event : events) {
      contact = contact.evolve(event);
    }
    return contact;
  }

  private static ContactFindingMade made(Finding finding) {
    return new ContactFindingMade(ID, CHILD, finding);
  }

  private static boolean findsFault(List<ContactEvent> events, PracticeRule rule) {
    return events.stream()
        .anyMatch(
            event ->
                event instanceof ContactFindingMade made
                    && made.finding().rule().equals(rule.name()));
  }

  private static void refused(Contact contact, ContactCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> contact.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
