package uk.safeguarding.childprotection.proceedings.careproceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.childprotection.Decisions.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CorrectCareProceedings;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.CorrectFinalOrder;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.IssueCareProceedings;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.RecordFinalOrder;
import uk.safeguarding.childprotection.proceedings.careproceedings.commands.WithdrawCareProceedingsRecord;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsEvent;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsFindingCleared;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsFindingMade;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsIssued;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.CareProceedingsRecordWithdrawn;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.FinalOrderCorrected;
import uk.safeguarding.childprotection.proceedings.careproceedings.events.FinalOrderMade;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;

class CareProceedingsTest {

  private static final CareProceedingsId ID = new CareProceedingsId(new UUID(3, 1));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final CareProceedingsIssued ISSUED =
      new CareProceedingsIssued(ID, CHILD, 9, null, CareApplication.CARE_ORDER, MONDAY);
  private static final FinalOrderMade ORDER =
      new FinalOrderMade(ID, CHILD, FinalOrder.SUPERVISION_ORDER, MONDAY);

  @Test
  void proceedings_are_issued_once() {
    assertThat(given().decide(issue(MONDAY))).containsExactly(ISSUED);
    refused(
        () -> given(ISSUED).decide(issue(MONDAY)), CareProceedingsRule.PROCEEDINGS_ARE_ISSUED_ONCE);
  }

  @Test
  void a_final_order_ends_open_proceedings_and_can_be_corrected() {
    var correction = new CorrectFinalOrder(ID, FinalOrder.NO_ORDER, MONDAY);
    assertThat(given(ISSUED).decide(order(MONDAY))).containsExactly(ORDER);
    refused(
        () -> given(ISSUED, ORDER).decide(order(MONDAY)),
        CareProceedingsRule.FINAL_ORDER_ENDS_OPEN_PROCEEDINGS);
    assertThat(given(ISSUED, ORDER).decide(correction))
        .containsExactly(new FinalOrderCorrected(ID, CHILD, FinalOrder.NO_ORDER, MONDAY));
    refused(
        () -> given(ISSUED).decide(correction), CareProceedingsRule.CORRECTION_NEEDS_FINAL_ORDER);
  }

  @Test
  void no_final_order_is_made_before_the_issue() {
    var rule = CareProceedingsRule.FINAL_ORDER_NOT_BEFORE_ISSUE;
    refused(() -> given(ISSUED).decide(order(MONDAY.minusDays(1))), rule);
    refused(() -> given(ISSUED, ORDER).decide(correctIssue(MONDAY.plusDays(1))), rule);
    refused(
        () ->
            given(ISSUED, ORDER)
                .decide(new CorrectFinalOrder(ID, FinalOrder.NO_ORDER, MONDAY.minusDays(1))),
        rule);
  }

  @Test
  void nothing_is_recorded_once_the_record_was_withdrawn() {
    var withdraw = new WithdrawCareProceedingsRecord(ID, WithdrawalReason.DUPLICATE);
    var withdrawn = new CareProceedingsRecordWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(given(ISSUED).decide(withdraw)).containsExactly(withdrawn);
    refused(
        () -> given(ISSUED, withdrawn).decide(order(MONDAY)),
        CareProceedingsRule.PROCEEDINGS_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2019-03-31, true,  the day of issue is the first of 182
          2018-10-01, 2019-04-01, false, twenty-six weeks after the issue is a day too late
          2018-12-24, 2019-06-23, true,  over Christmas, Easter and both May holidays
          2018-12-24, 2019-06-24, false, which move nothing
          2019-09-06, 2020-03-05, true,  a leap year's February has a day more
          2019-09-06, 2020-03-06, false, and it does not lengthen the weeks
          """)
  void an_application_is_disposed_of_within_26_weeks_beginning_with_its_issue(
      LocalDate issuedOn, LocalDate madeOn, boolean kept, String why) {
    var issued =
        new CareProceedingsIssued(ID, CHILD, 9, null, CareApplication.CARE_ORDER, issuedOn);
    assertThat(given(issued).decide(order(madeOn)).size() == 1).as(why).isEqualTo(kept);
  }

  @Test
  void a_correction_clears_the_finding() {
    LocalDate lastDay = LocalDate.of(2019, 3, 31);
    var late = Finding.of(CareProceedingsPractice.DISPOSED_OF_WITHIN_26_WEEKS, lastDay);
    var made = new FinalOrderMade(ID, CHILD, FinalOrder.SUPERVISION_ORDER, lastDay.plusDays(1));
    assertThat(given(ISSUED).decide(order(lastDay.plusDays(1))))
        .containsExactly(made, new CareProceedingsFindingMade(ID, CHILD, late));
    assertThat(given(ISSUED, made).decide(correctIssue(MONDAY.plusDays(1))))
        .contains(new CareProceedingsFindingCleared(ID, CHILD, late));
  }

  private static CareProceedings given(CareProceedingsEvent... events) {
    CareProceedings proceedings = CareProceedings.NOT_ISSUED;
    for (CareProceedingsEvent event : events) {
      proceedings = proceedings.evolve(event);
    }
    return proceedings;
  }

  private static IssueCareProceedings issue(LocalDate day) {
    return new IssueCareProceedings(ID, CHILD, 9, null, CareApplication.CARE_ORDER, day);
  }

  private static CorrectCareProceedings correctIssue(LocalDate day) {
    return new CorrectCareProceedings(ID, null, CareApplication.CARE_ORDER, day);
  }

  private static RecordFinalOrder order(LocalDate day) {
    return new RecordFinalOrder(ID, FinalOrder.SUPERVISION_ORDER, day);
  }
}
