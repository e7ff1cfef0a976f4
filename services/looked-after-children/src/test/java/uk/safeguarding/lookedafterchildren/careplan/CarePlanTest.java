package uk.safeguarding.lookedafterchildren.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careplan.commands.AuthoriseCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.CarePlanCommand;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanAuthorisation;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanEnd;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanPreparation;
import uk.safeguarding.lookedafterchildren.careplan.commands.EndCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.PrepareCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.RecordChildsViews;
import uk.safeguarding.lookedafterchildren.careplan.commands.ReviseCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.StartCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawCarePlanRevision;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawChildsViews;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanAuthorisationCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanAuthorised;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEndCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEnded;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEvent;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanFindingCleared;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanFindingMade;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanPreparationCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanPrepared;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanRevised;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanRevisionWithdrawn;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanStarted;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanWithdrawn;
import uk.safeguarding.lookedafterchildren.careplan.events.ChildsViewsRecorded;
import uk.safeguarding.lookedafterchildren.careplan.events.ChildsViewsWithdrawn;

class CarePlanTest {

  private static final CarePlanId ID = new CarePlanId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID PERIOD = new UUID(2, 2);
  private static final UUID PART = new UUID(9, 1);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final LocalDate LAST_DAY = LocalDate.of(2018, 10, 15);
  private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 5);

  private static final CarePlanStarted STARTED = started(3, MONDAY);
  private static final CarePlanPrepared PREPARED =
      new CarePlanPrepared(ID, CHILD, PermanencePlan.ADOPTION, MONDAY);
  private static final CarePlanAuthorised AUTHORISED = new CarePlanAuthorised(ID, CHILD, FRIDAY);
  private static final CarePlanRevised REVISED =
      new CarePlanRevised(ID, CHILD, PART, PermanencePlan.LONG_TERM_FOSTERING, NOVEMBER);
  private static final ChildsViewsRecorded HEARD = new ChildsViewsRecorded(ID, CHILD, PART, FRIDAY);
  private static final CarePlanEnded ENDED =
      new CarePlanEnded(ID, CHILD, CarePlanEndReason.CEASED_TO_BE_LOOKED_AFTER, NOVEMBER);

  @Test
  void a_care_plan_starts_once() {
    var start = new StartCarePlan(ID, CHILD, 3, PERIOD, MONDAY);
    assertThat(given().decide(start)).containsExactly(STARTED);
    refused(() -> given(STARTED).decide(start), CarePlanRule.CARE_PLAN_STARTS_ONCE);
  }

  @Test
  void a_care_plan_is_prepared_once_also_before_the_placement() {
    var prepare = new PrepareCarePlan(ID, PermanencePlan.ADOPTION, MONDAY);
    assertThat(given(STARTED).decide(prepare)).containsExactly(PREPARED);
    assertThat(
            given(STARTED)
                .decide(new PrepareCarePlan(ID, PermanencePlan.ADOPTION, MONDAY.minusDays(9))))
        .hasSize(1);
    refused(
        () -> given(STARTED, PREPARED).decide(prepare), CarePlanRule.CARE_PLAN_IS_PREPARED_ONCE);
  }

  @Test
  void a_preparation_can_be_corrected_once_there_is_one() {
    var correction = new CorrectCarePlanPreparation(ID, PermanencePlan.OTHER, FRIDAY);
    assertThat(given(STARTED, PREPARED).decide(correction))
        .containsExactly(new CarePlanPreparationCorrected(ID, CHILD, PermanencePlan.OTHER, FRIDAY));
    refused(
        () -> given(STARTED).decide(correction),
        CarePlanRule.PREPARATION_CORRECTION_NEEDS_PREPARATION);
  }

  @Test
  void a_care_plan_is_authorised_once_after_it_is_prepared() {
    var authorise = new AuthoriseCarePlan(ID, FRIDAY);
    assertThat(given(STARTED, PREPARED).decide(authorise)).containsExactly(AUTHORISED);
    refused(() -> given(STARTED).decide(authorise), CarePlanRule.AUTHORISATION_NEEDS_PREPARATION);
    refused(
        () -> given(STARTED, PREPARED, AUTHORISED).decide(authorise),
        CarePlanRule.CARE_PLAN_IS_AUTHORISED_ONCE);
  }

  @Test
  void an_authorisation_can_be_corrected_once_there_is_one() {
    var correction = new CorrectCarePlanAuthorisation(ID, MONDAY);
    assertThat(given(STARTED, PREPARED, AUTHORISED).decide(correction))
        .containsExactly(new CarePlanAuthorisationCorrected(ID, CHILD, MONDAY));
    refused(
        () -> given(STARTED, PREPARED).decide(correction),
        CarePlanRule.AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION);
  }

  @Test
  void what_was_authorised_can_be_revised_under_an_id_of_its_own() {
    var revise = new ReviseCarePlan(ID, PART, PermanencePlan.LONG_TERM_FOSTERING, NOVEMBER);
    var withdraw = new WithdrawCarePlanRevision(ID, PART, WithdrawalReason.DUPLICATE);
    var withdrawn = new CarePlanRevisionWithdrawn(ID, CHILD, PART, WithdrawalReason.DUPLICATE);
    CarePlan authorised = given(STARTED, PREPARED, AUTHORISED);
    assertThat(authorised.decide(revise)).containsExactly(REVISED);
    assertThat(authorised.evolve(REVISED).decide(withdraw)).containsExactly(withdrawn);
    refused(
        () -> given(STARTED, PREPARED).decide(revise), CarePlanRule.REVISION_NEEDS_AUTHORISATION);
    refused(
        () -> authorised.evolve(REVISED).evolve(withdrawn).decide(revise),
        CarePlanRule.RECORDED_ONCE_UNDER_ITS_ID);
    refused(() -> authorised.decide(withdraw), CarePlanRule.WITHDRAWAL_NEEDS_RECORD);
  }

  @Test
  void views_are_recorded_once_under_their_id_and_can_be_withdrawn() {
    var record = new RecordChildsViews(ID, PART, FRIDAY);
    var withdraw = new WithdrawChildsViews(ID, PART, WithdrawalReason.WRONG_CHILD);
    assertThat(given(STARTED).decide(record)).containsExactly(HEARD);
    assertThat(given(STARTED, HEARD).decide(withdraw))
        .containsExactly(new ChildsViewsWithdrawn(ID, CHILD, PART, WithdrawalReason.WRONG_CHILD));
    refused(() -> given(STARTED, HEARD).decide(record), CarePlanRule.RECORDED_ONCE_UNDER_ITS_ID);
    refused(() -> given(STARTED).decide(withdraw), CarePlanRule.WITHDRAWAL_NEEDS_RECORD);
  }

  @Test
  void a_care_plan_ends_once_and_its_end_can_be_corrected() {
    CarePlan open = given(STARTED, PREPARED, AUTHORISED);
    var correction =
        new CorrectCarePlanEnd(ID, CarePlanEndReason.BECAME_PART_OF_A_PATHWAY_PLAN, FRIDAY);
    assertThat(open.decide(end(NOVEMBER))).containsExactly(ENDED);
    assertThat(open.evolve(ENDED).decide(correction))
        .containsExactly(
            new CarePlanEndCorrected(
                ID, CHILD, CarePlanEndReason.BECAME_PART_OF_A_PATHWAY_PLAN, FRIDAY));
    refused(() -> open.evolve(ENDED).decide(end(NOVEMBER)), CarePlanRule.CARE_PLAN_ENDS_ONCE);
    refused(() -> open.decide(correction), CarePlanRule.END_CORRECTION_NEEDS_END);
  }

  @Test
  void days_are_in_order_whatever_is_recorded_or_corrected() {
    CarePlan authorised = given(STARTED, PREPARED, AUTHORISED);
    outOfOrder(given(STARTED, PREPARED), new AuthoriseCarePlan(ID, MONDAY.minusDays(1)));
    outOfOrder(authorised, new CorrectCarePlanPreparation(ID, PermanencePlan.OTHER, NOVEMBER));
    outOfOrder(authorised, new ReviseCarePlan(ID, PART, PermanencePlan.OTHER, MONDAY));
    outOfOrder(authorised.evolve(REVISED), end(NOVEMBER.minusDays(1)));
    outOfOrder(given(STARTED), end(MONDAY.minusDays(1)));
    outOfOrder(given(STARTED, PREPARED), end(MONDAY.minusDays(1)));
    outOfOrder(authorised, end(FRIDAY.minusDays(1)));
    outOfOrder(authorised.evolve(ENDED), new CorrectCarePlan(ID, PERIOD, NOVEMBER.plusDays(1)));
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_care_plan() {
    var withdrawn = new CarePlanWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(given(STARTED).decide(new WithdrawCarePlan(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        () -> given(STARTED, withdrawn).decide(end(NOVEMBER)), CarePlanRule.CARE_PLAN_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-09-20, true,  ready before the placement
          2018-10-01, 2018-10-15, true,  two plain weeks are ten working days
          2018-10-01, 2018-10-16, false, the day after the tenth
          2018-12-17, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-17, 2019-01-04, false, one day past the limit that Christmas moved
          2018-03-19, 2018-04-04, true,  Good Friday and Easter Monday do not count
          2018-03-19, 2018-04-05, false, one day past the limit that Easter moved
          2022-09-12, 2022-09-27, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-09-12, 2022-09-28, false, one day past the limit that the funeral moved
          2018-10-19, 2018-11-02, true,  'placed on a Friday evening, over the change of clocks'
          2018-10-20, 2018-11-02, true,  from a Saturday the next Monday is day one
          2018-10-20, 2018-11-05, false, and the tenth is a Friday
          """)
  void a_care_plan_is_due_10_working_days_after_the_first_placement(
      LocalDate placedOn, LocalDate preparedOn, boolean kept, String why) {
    var prepared = new CarePlanPrepared(ID, CHILD, PermanencePlan.OTHER, preparedOn);
    assertThat(
            finds(CarePlanPractice.PREPARED_WITHIN_10_WORKING_DAYS, started(3, placedOn), prepared))
        .as(why)
        .isEqualTo(!kept);
  }

  @Test
  void a_late_care_plan_makes_a_finding_that_a_correction_clears() {
    var late = Finding.of(CarePlanPractice.PREPARED_WITHIN_10_WORKING_DAYS, LAST_DAY);
    var prepared = new CarePlanPrepared(ID, CHILD, PermanencePlan.ADOPTION, LAST_DAY.plusDays(1));
    assertThat(
            given(STARTED)
                .decide(new PrepareCarePlan(ID, PermanencePlan.ADOPTION, LAST_DAY.plusDays(1))))
        .containsExactly(prepared, new CarePlanFindingMade(ID, CHILD, late));
    assertThat(given(STARTED, prepared).decide(new CorrectCarePlan(ID, PERIOD, FRIDAY)))
        .containsExactly(
            new CarePlanCorrected(ID, CHILD, PERIOD, FRIDAY),
            new CarePlanFindingCleared(ID, CHILD, late));
  }

  @Test
  void a_care_plan_that_never_came_is_missed_only_when_care_outlasted_its_limit() {
    var short_ = new CarePlanEnded(ID, CHILD, CarePlanEndReason.OTHER, LAST_DAY);
    var long_ = new CarePlanEnded(ID, CHILD, CarePlanEndReason.OTHER, LAST_DAY.plusDays(1));
    for (CarePlanPractice rule :
        List.of(
            CarePlanPractice.PREPARED_WITHIN_10_WORKING_DAYS,
            CarePlanPractice.CARE_PLAN_IS_AUTHORISED)) {
      assertThat(finds(rule, STARTED, short_)).isFalse();
      assertThat(finds(rule, STARTED, long_)).isTrue();
    }
    assertThat(finds(CarePlanPractice.CARE_PLAN_IS_AUTHORISED, STARTED, PREPARED, long_)).isTrue();
    assertThat(
            finds(CarePlanPractice.CARE_PLAN_IS_AUTHORISED, STARTED, PREPARED, AUTHORISED, long_))
        .isFalse();
  }

  @ParameterizedTest(name = "age {0}, heard on {1}: {3}")
  @CsvSource(
      textBlock =
          """
          3,           , true,  a child under 4 is not asked
           ,           , true,  nobody knows the age
          4,           , false, nobody asked
          4, 2018-10-05, true,  heard on the day of the authorisation
          4, 2018-10-06, false, heard a day after it
          """)
  void a_child_of_4_is_heard_before_its_care_plan_is_authorised(
      @Nullable Integer age, @Nullable LocalDate heardOn, boolean kept, String why) {
    CarePlan plan = given(started(age, MONDAY), PREPARED, AUTHORISED);
    if (heardOn != null) {
      plan = plan.evolve(new ChildsViewsRecorded(ID, CHILD, PART, heardOn));
    }
    assertThat(finds(CarePlanPractice.CHILDS_VIEWS_COME_FIRST, plan)).as(why).isEqualTo(!kept);
  }

  private static CarePlanStarted started(@Nullable Integer age, LocalDate placedOn) {
    return new CarePlanStarted(ID, CHILD, age, PERIOD, placedOn);
  }

  private static EndCarePlan end(LocalDate on) {
    return new EndCarePlan(ID, CarePlanEndReason.CEASED_TO_BE_LOOKED_AFTER, on);
  }

  private static void outOfOrder(CarePlan plan, CarePlanCommand command) {
    refused(() -> plan.decide(command), CarePlanRule.DAYS_ARE_IN_ORDER);
  }

  private static boolean finds(CarePlanPractice rule, CarePlanEvent... events) {
    return finds(rule, given(events));
  }

  private static boolean finds(CarePlanPractice rule, CarePlan plan) {
    return CarePlanFindings.of(plan).stream().anyMatch(each -> each.rule().equals(rule.name()));
  }

  private static CarePlan given(CarePlanEvent... events) {
    CarePlan plan = CarePlan.NOT_STARTED;
    for (CarePlanEvent event : events) {
      plan = plan.evolve(event);
    }
    return plan;
  }
}
