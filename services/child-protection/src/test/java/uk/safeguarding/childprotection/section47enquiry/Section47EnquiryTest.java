package uk.safeguarding.childprotection.section47enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.childprotection.section47enquiry.Section47EnquiryPractice.ENQUIRY_FOLLOWS_STRATEGY_DISCUSSION;
import static uk.safeguarding.childprotection.section47enquiry.Section47EnquiryPractice.OUTCOME_WITHIN_15_WORKING_DAYS;
import static uk.safeguarding.childprotection.section47enquiry.Section47Outcome.NOT_SUBSTANTIATED;
import static uk.safeguarding.childprotection.section47enquiry.Section47Outcome.SUBSTANTIATED_CONTINUING_RISK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.childprotection.section47enquiry.commands.CorrectSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.commands.CorrectSection47Outcome;
import uk.safeguarding.childprotection.section47enquiry.commands.RecordSection47Outcome;
import uk.safeguarding.childprotection.section47enquiry.commands.Section47EnquiryCommand;
import uk.safeguarding.childprotection.section47enquiry.commands.StartSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.commands.WithdrawSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceDue;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceNoLongerDue;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryCorrected;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryEvent;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryStarted;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryWithdrawn;
import uk.safeguarding.childprotection.section47enquiry.events.Section47FindingCleared;
import uk.safeguarding.childprotection.section47enquiry.events.Section47FindingMade;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeCorrected;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeRecorded;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class Section47EnquiryTest {

  private static final Section47EnquiryId ID = new Section47EnquiryId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);

  private static final Section47EnquiryStarted STARTED =
      new Section47EnquiryStarted(ID, CHILD, 9, MONDAY, MONDAY);
  private static final Section47OutcomeRecorded ENDED =
      new Section47OutcomeRecorded(ID, CHILD, SUBSTANTIATED_CONTINUING_RISK, FRIDAY);
  private static final Section47EnquiryWithdrawn WITHDRAWN =
      new Section47EnquiryWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);

  @Test
  void an_enquiry_starts_from_its_strategy_discussion() {
    assertThat(given().decide(new StartSection47Enquiry(ID, CHILD, 9, MONDAY, MONDAY)))
        .containsExactly(STARTED);
  }

  @Test
  void an_enquiry_starts_once() {
    refused(
        given(STARTED),
        new StartSection47Enquiry(ID, CHILD, 9, MONDAY, FRIDAY),
        Section47EnquiryRule.ENQUIRY_STARTS_ONCE);
  }

  @Test
  void an_outcome_ends_it() {
    assertThat(given(STARTED).decide(outcome(FRIDAY)))
        .containsExactly(new Section47OutcomeRecorded(ID, CHILD, NOT_SUBSTANTIATED, FRIDAY));
  }

  @Test
  void outcome_needs_an_open_enquiry() {
    refused(
        given(STARTED, ENDED), outcome(FRIDAY), Section47EnquiryRule.OUTCOME_NEEDS_OPEN_ENQUIRY);
  }

  @Test
  void outcome_is_not_before_the_start() {
    refused(
        given(STARTED),
        outcome(MONDAY.minusDays(1)),
        Section47EnquiryRule.OUTCOME_NOT_BEFORE_START);
    refused(
        given(STARTED, ENDED),
        new CorrectSection47Outcome(ID, NOT_SUBSTANTIATED, MONDAY.minusDays(1)),
        Section47EnquiryRule.OUTCOME_NOT_BEFORE_START);
    refused(
        given(STARTED, ENDED),
        new CorrectSection47Enquiry(ID, MONDAY, FRIDAY.plusDays(1)),
        Section47EnquiryRule.OUTCOME_NOT_BEFORE_START);
  }

  @Test
  void an_outcome_can_be_corrected_once_there_is_one() {
    var correction = new CorrectSection47Outcome(ID, NOT_SUBSTANTIATED, FRIDAY);
    assertThat(given(STARTED, ENDED).decide(correction))
        .containsExactly(
            new Section47OutcomeCorrected(ID, CHILD, NOT_SUBSTANTIATED, FRIDAY),
            new InitialChildProtectionConferenceNoLongerDue(ID, CHILD));
    refused(given(STARTED), correction, Section47EnquiryRule.OUTCOME_CORRECTION_NEEDS_OUTCOME);
  }

  @Test
  void a_continuing_risk_makes_a_conference_due_from_the_strategy_discussion_as_it_is_now_known() {
    assertThat(
            given(STARTED)
                .decide(new RecordSection47Outcome(ID, SUBSTANTIATED_CONTINUING_RISK, FRIDAY)))
        .containsExactly(ENDED, new InitialChildProtectionConferenceDue(ID, CHILD, MONDAY));
    assertThat(given(STARTED, ENDED).decide(new CorrectSection47Enquiry(ID, FRIDAY, FRIDAY)))
        .contains(new InitialChildProtectionConferenceDue(ID, CHILD, FRIDAY));
    assertThat(
            given(STARTED, ENDED)
                .decide(new WithdrawSection47Enquiry(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(WITHDRAWN, new InitialChildProtectionConferenceNoLongerDue(ID, CHILD));
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_enquiry() {
    var withdraw = new WithdrawSection47Enquiry(ID, WithdrawalReason.DUPLICATE);
    assertThat(given(STARTED).decide(withdraw)).containsExactly(WITHDRAWN);
    refused(given(STARTED, WITHDRAWN), outcome(FRIDAY), Section47EnquiryRule.ENQUIRY_MUST_STAND);
  }

  @Test
  void an_enquiry_before_its_strategy_discussion_is_recorded_with_a_finding() {
    assertThat(given().decide(new StartSection47Enquiry(ID, CHILD, 9, FRIDAY, MONDAY)))
        .containsExactly(
            new Section47EnquiryStarted(ID, CHILD, 9, FRIDAY, MONDAY),
            made(Finding.of(ENQUIRY_FOLLOWS_STRATEGY_DISCUSSION, null)));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-22, true,  three plain weeks are fifteen working days
          2018-10-01, 2018-10-23, false, the day after the fifteenth
          2018-12-10, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-10, 2019-01-04, false, one day past the limit that Christmas moved
          2018-03-19, 2018-04-11, true,  Good Friday and Easter Monday do not count
          2018-03-19, 2018-04-12, false, one day past the limit that Easter moved
          2022-08-30, 2022-09-21, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-08-30, 2022-09-22, false, one day past the limit that the funeral moved
          2018-10-19, 2018-11-09, true,  the clocks changed on 28 October and days are still days
          2018-10-20, 2018-11-09, true,  from a Saturday the next Monday is day one
          2018-10-20, 2018-11-12, false, and the fifteenth is a Friday
          """)
  void the_outcome_is_due_15_working_days_after_the_strategy_discussion(
      LocalDate strategyDiscussion, LocalDate outcome, boolean kept, String why) {
    var started = new Section47EnquiryStarted(ID, CHILD, 9, strategyDiscussion, strategyDiscussion);
    List<Section47EnquiryEvent> events = given(started).decide(outcome(outcome));
    assertThat(events.stream().anyMatch(Section47FindingMade.class::isInstance))
        .as(why)
        .isEqualTo(!kept);
  }

  @Test
  void a_finding_names_the_last_day_and_a_correction_clears_it() {
    LocalDate lastDay = LocalDate.of(2018, 10, 22);
    var late = Finding.of(OUTCOME_WITHIN_15_WORKING_DAYS, lastDay);
    var recorded = new Section47OutcomeRecorded(ID, CHILD, NOT_SUBSTANTIATED, lastDay.plusDays(1));
    assertThat(given(STARTED).decide(outcome(lastDay.plusDays(1))))
        .containsExactly(recorded, made(late));
    assertThat(
            given(STARTED, recorded, made(late))
                .decide(new CorrectSection47Enquiry(ID, FRIDAY, FRIDAY)))
        .containsExactly(
            new Section47EnquiryCorrected(ID, CHILD, FRIDAY, FRIDAY),
            new Section47FindingCleared(ID, CHILD, late));
  }

  private static Section47Enquiry given(Section47EnquiryEvent... events) {
    Section47Enquiry enquiry = Section47Enquiry.NOT_STARTED;
    for (Section47EnquiryEvent event : events) {
      enquiry = enquiry.evolve(event);
    }
    return enquiry;
  }

  private static RecordSection47Outcome outcome(LocalDate recordedOn) {
    return new RecordSection47Outcome(ID, NOT_SUBSTANTIATED, recordedOn);
  }

  private static Section47FindingMade made(Finding finding) {
    return new Section47FindingMade(ID, CHILD, finding);
  }

  private static void refused(
      Section47Enquiry enquiry, Section47EnquiryCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> enquiry.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
