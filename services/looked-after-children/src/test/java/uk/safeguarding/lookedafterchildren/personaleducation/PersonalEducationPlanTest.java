package uk.safeguarding.lookedafterchildren.personaleducation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlanEnd;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlanInitiation;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.EndPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.GradePersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.HoldPersonalEducationPlanMeeting;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.InitiatePersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.PersonalEducationPlanCommand;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.StartPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlanGrading;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlanMeeting;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEndCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEnded;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEvent;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanFindingCleared;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanFindingMade;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanGraded;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanGradingWithdrawn;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanInitiated;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanInitiationCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanMeetingHeld;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanMeetingWithdrawn;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStarted;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStepDue;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanWithdrawn;

class PersonalEducationPlanTest {

  private static final PersonalEducationPlanId ID = new PersonalEducationPlanId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID PERIOD = new UUID(2, 2);
  private static final UUID FIRST = new UUID(9, 1);
  private static final UUID SECOND = new UUID(9, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final LocalDate TENTH = LocalDate.of(2018, 10, 15);
  private static final LocalDate TWENTIETH = LocalDate.of(2018, 10, 29);

  private static final PersonalEducationPlanStarted STARTED = started(MONDAY);
  private static final PersonalEducationPlanInitiated INITIATED =
      new PersonalEducationPlanInitiated(ID, CHILD, FRIDAY);
  private static final PersonalEducationPlanMeetingHeld MET = met(FIRST, FRIDAY);
  private static final PersonalEducationPlanGraded GRADED =
      new PersonalEducationPlanGraded(ID, CHILD, FIRST, PersonalEducationPlanQuality.AMBER, FRIDAY);
  private static final PersonalEducationPlanEnded ENDED = ended(TENTH);

  @Test
  void a_plan_starts_once_and_asks_to_be_initiated() {
    var start = new StartPersonalEducationPlan(ID, CHILD, 9, PERIOD, MONDAY);
    assertThat(given().decide(start))
        .containsExactly(STARTED, due(PersonalEducationPlanStep.INITIATION, MONDAY, TENTH));
    refused(() -> given(STARTED).decide(start), PersonalEducationPlanRule.PLAN_STARTS_ONCE);
  }

  @Test
  void a_plan_is_initiated_once_and_then_asks_for_its_first_meeting() {
    var initiate = new InitiatePersonalEducationPlan(ID, FRIDAY);
    assertThat(given(STARTED).decide(initiate))
        .containsExactly(
            INITIATED, due(PersonalEducationPlanStep.FIRST_MEETING, MONDAY, TWENTIETH));
    refused(
        () -> given(STARTED, INITIATED).decide(initiate),
        PersonalEducationPlanRule.PLAN_IS_INITIATED_ONCE);
  }

  @Test
  void an_initiation_can_be_corrected_once_there_is_one() {
    var correction = new CorrectPersonalEducationPlanInitiation(ID, MONDAY);
    assertThat(given(STARTED, INITIATED).decide(correction))
        .containsExactly(new PersonalEducationPlanInitiationCorrected(ID, CHILD, MONDAY));
    refused(
        () -> given(STARTED).decide(correction),
        PersonalEducationPlanRule.INITIATION_CORRECTION_NEEDS_INITIATION);
  }

  @Test
  void a_meeting_asks_for_the_next_in_the_next_term_and_its_withdrawal_for_it_again() {
    var hold = new HoldPersonalEducationPlanMeeting(ID, FIRST, FRIDAY);
    var withdraw = new WithdrawPersonalEducationPlanMeeting(ID, FIRST, WithdrawalReason.DUPLICATE);
    var withdrawn =
        new PersonalEducationPlanMeetingWithdrawn(ID, CHILD, FIRST, WithdrawalReason.DUPLICATE);
    assertThat(given(STARTED, INITIATED).decide(hold))
        .containsExactly(
            MET, due(PersonalEducationPlanStep.TERM_REVIEW, FRIDAY, LocalDate.of(2019, 3, 31)));
    assertThat(given(STARTED, INITIATED, MET).decide(withdraw))
        .containsExactly(
            withdrawn, due(PersonalEducationPlanStep.FIRST_MEETING, MONDAY, TWENTIETH));
    refused(
        () -> given(STARTED, INITIATED, MET, withdrawn).decide(hold),
        PersonalEducationPlanRule.RECORDED_ONCE_UNDER_ITS_ID);
    refused(
        () -> given(STARTED).decide(withdraw), PersonalEducationPlanRule.WITHDRAWAL_NEEDS_RECORD);
  }

  @Test
  void a_grading_is_recorded_once_under_its_id_and_can_be_withdrawn() {
    var grade =
        new GradePersonalEducationPlan(ID, FIRST, PersonalEducationPlanQuality.AMBER, FRIDAY);
    var withdraw = new WithdrawPersonalEducationPlanGrading(ID, FIRST, WithdrawalReason.DUPLICATE);
    assertThat(given(STARTED).decide(grade)).containsExactly(GRADED);
    assertThat(given(STARTED, GRADED).decide(withdraw))
        .containsExactly(
            new PersonalEducationPlanGradingWithdrawn(
                ID, CHILD, FIRST, WithdrawalReason.DUPLICATE));
    refused(
        () -> given(STARTED, GRADED).decide(grade),
        PersonalEducationPlanRule.RECORDED_ONCE_UNDER_ITS_ID);
    refused(
        () -> given(STARTED).decide(withdraw), PersonalEducationPlanRule.WITHDRAWAL_NEEDS_RECORD);
  }

  @Test
  void a_plan_ends_once_and_its_end_can_be_corrected() {
    var correction =
        new CorrectPersonalEducationPlanEnd(ID, PersonalEducationPlanEndReason.REACHED_18, FRIDAY);
    assertThat(given(STARTED, INITIATED).decide(end(TENTH))).containsExactly(ENDED);
    assertThat(given(STARTED, INITIATED, ENDED).decide(correction))
        .containsExactly(
            new PersonalEducationPlanEndCorrected(
                ID, CHILD, PersonalEducationPlanEndReason.REACHED_18, FRIDAY));
    refused(
        () -> given(STARTED, ENDED).decide(end(TENTH)), PersonalEducationPlanRule.PLAN_ENDS_ONCE);
    refused(
        () -> given(STARTED).decide(correction),
        PersonalEducationPlanRule.END_CORRECTION_NEEDS_END);
  }

  @Test
  void what_happens_lies_within_the_plan_whatever_is_recorded_or_corrected() {
    LocalDate sunday = MONDAY.minusDays(1);
    outside(given(STARTED), new InitiatePersonalEducationPlan(ID, sunday));
    outside(given(STARTED), new HoldPersonalEducationPlanMeeting(ID, FIRST, sunday));
    outside(given(STARTED), end(sunday));
    outside(
        given(STARTED, ENDED), new HoldPersonalEducationPlanMeeting(ID, FIRST, TENTH.plusDays(1)));
    outside(given(STARTED, GRADED), end(FRIDAY.minusDays(1)));
    outside(given(STARTED, MET), new CorrectPersonalEducationPlan(ID, PERIOD, TENTH));
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_plan() {
    var withdrawn = new PersonalEducationPlanWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(
            given(STARTED)
                .decide(new WithdrawPersonalEducationPlan(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        () -> given(STARTED, withdrawn).decide(end(TENTH)),
        PersonalEducationPlanRule.PLAN_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-15, true,  two plain weeks are ten working days
          2018-10-01, 2018-10-16, false, the day after the tenth
          2018-12-17, 2019-01-03, true,  'Christmas counts no school holidays, but three bank holidays'
          2018-12-17, 2019-01-04, false, one day past the limit that Christmas moved
          2018-03-19, 2018-04-04, true,  Good Friday and Easter Monday do not count
          2018-03-19, 2018-04-05, false, one day past the limit that Easter moved
          2022-09-12, 2022-09-27, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-09-12, 2022-09-28, false, one day past the limit that the funeral moved
          2018-10-19, 2018-11-02, true,  'from a Friday evening, over the change of clocks'
          2018-10-20, 2018-11-02, true,  from a Saturday the next Monday is day one
          2018-10-20, 2018-11-05, false, and the tenth is a Friday
          """)
  void a_plan_is_initiated_within_10_working_days(
      LocalDate from, LocalDate on, boolean kept, String why) {
    PersonalEducationPlanPractice rule =
        PersonalEducationPlanPractice.INITIATED_WITHIN_10_WORKING_DAYS;
    assertThat(finds(rule, started(from), new PersonalEducationPlanInitiated(ID, CHILD, on)))
        .as(why)
        .isEqualTo(!kept);
    assertThat(finds(rule, started(from), ended(on))).as("ended without: " + why).isEqualTo(!kept);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-29, true,  four plain weeks are twenty working days
          2018-10-01, 2018-10-30, false, the day after the twentieth
          2018-12-03, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-03, 2019-01-04, false, one day past the limit that Christmas moved
          2023-04-17, 2023-05-17, true,  May Day and the coronation of 8 May 2023 do not count
          2023-04-17, 2023-05-18, false, one day past them
          2018-10-06, 2018-11-02, true,  'from a Saturday, over the change of clocks'
          2018-10-06, 2018-11-05, false, and the twentieth is a Friday
          """)
  void a_plan_is_ready_for_the_first_review(
      LocalDate from, LocalDate on, boolean kept, String why) {
    PersonalEducationPlanPractice rule = PersonalEducationPlanPractice.READY_FOR_FIRST_REVIEW;
    assertThat(finds(rule, started(from), met(FIRST, on))).as(why).isEqualTo(!kept);
    assertThat(finds(rule, started(from), ended(on))).as("ended without: " + why).isEqualTo(!kept);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-05, 2019-03-31, true,  'the last day of the spring term, on which the clocks changed'
          2018-10-05, 2019-04-01, false, the first day of the term after the next
          2018-12-31, 2019-03-31, true,  from the last day of autumn
          2019-01-01, 2019-08-31, true,  from New Year's Day there are two terms
          2019-01-01, 2019-09-01, false, one day past them
          2019-07-19, 2019-12-31, true,  the summer holidays belong to the summer term
          2019-07-19, 2020-01-01, false, one day past the autumn term
          2018-10-05, 2018-10-19, true,  twice in one term
          """)
  void a_plan_is_reviewed_each_school_term(
      LocalDate last, LocalDate next, boolean kept, String why) {
    PersonalEducationPlanPractice rule = PersonalEducationPlanPractice.REVIEWED_EACH_SCHOOL_TERM;
    assertThat(finds(rule, STARTED, met(FIRST, last), met(SECOND, next))).as(why).isEqualTo(!kept);
    assertThat(finds(rule, STARTED, met(FIRST, last), ended(next)))
        .as("ended without: " + why)
        .isEqualTo(!kept);
  }

  @Test
  void a_finding_names_the_meeting_and_a_correction_clears_it() {
    var late = Finding.of(PersonalEducationPlanPractice.READY_FOR_FIRST_REVIEW, TWENTIETH);
    var held = met(FIRST, TWENTIETH.plusDays(1));
    assertThat(
            given(STARTED, INITIATED)
                .decide(new HoldPersonalEducationPlanMeeting(ID, FIRST, TWENTIETH.plusDays(1))))
        .contains(held, new PersonalEducationPlanFindingMade(ID, CHILD, late));
    assertThat(
            given(STARTED, INITIATED, held)
                .decide(new CorrectPersonalEducationPlan(ID, PERIOD, FRIDAY)))
        .containsExactly(
            new PersonalEducationPlanCorrected(ID, CHILD, PERIOD, FRIDAY),
            new PersonalEducationPlanFindingCleared(ID, CHILD, late));
    assertThat(
            PersonalEducationPlanFindings.of(
                given(STARTED, INITIATED, MET, met(SECOND, LocalDate.of(2019, 4, 1)))))
        .containsExactly(
            Finding.of(
                PersonalEducationPlanPractice.REVIEWED_EACH_SCHOOL_TERM,
                SECOND.toString(),
                LocalDate.of(2019, 3, 31)));
  }

  private static PersonalEducationPlanStarted started(LocalDate from) {
    return new PersonalEducationPlanStarted(ID, CHILD, 9, PERIOD, from);
  }

  private static PersonalEducationPlanMeetingHeld met(UUID meeting, LocalDate on) {
    return new PersonalEducationPlanMeetingHeld(ID, CHILD, meeting, on);
  }

  private static PersonalEducationPlanEnded ended(LocalDate on) {
    return new PersonalEducationPlanEnded(ID, CHILD, PersonalEducationPlanEndReason.OTHER, on);
  }

  private static EndPersonalEducationPlan end(LocalDate on) {
    return new EndPersonalEducationPlan(ID, PersonalEducationPlanEndReason.OTHER, on);
  }

  private static PersonalEducationPlanStepDue due(
      PersonalEducationPlanStep step, LocalDate since, LocalDate dueOn) {
    return new PersonalEducationPlanStepDue(ID, CHILD, step, since, dueOn);
  }

  private static void outside(PersonalEducationPlan plan, PersonalEducationPlanCommand command) {
    refused(
        () -> plan.decide(command), PersonalEducationPlanRule.WHAT_HAPPENED_LIES_WITHIN_THE_PLAN);
  }

  private static boolean finds(
      PersonalEducationPlanPractice rule, PersonalEducationPlanEvent... events) {
    return PersonalEducationPlanFindings.of(given(events)).stream()
        .anyMatch(each -> each.rule().equals(rule.name()));
  }

  private static PersonalEducationPlan given(PersonalEducationPlanEvent... events) {
    PersonalEducationPlan plan = PersonalEducationPlan.NOT_STARTED;
    for (PersonalEducationPlanEvent event : events) {
      plan = plan.evolve(event);
    }
    return plan;
  }
}
