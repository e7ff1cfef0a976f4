package uk.safeguarding.lookedafterchildren.specialguardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind.OTHER_CARER_NOT_RELATIVE_OR_FRIEND;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianKind.OTHER_CARER_RELATIVE_OR_FRIEND;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipEndReason.CARE_ORDER_MADE;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipEndReason.NOT_PROCEEDED_WITH;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipEndReason.ORDER_DISCHARGED;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipEndReason.ORDER_REFUSED;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipPractice.NOTICE_3_MONTHS_BEFORE_APPLICATION;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipPractice.REPORT_BEFORE_ORDER;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipPractice.REPORT_WITHIN_12_WEEKS;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipPractice.SUPPORT_PLAN_BEFORE_ORDER;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipRecommendation.ORDER_NOT_RECOMMENDED;
import static uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipRecommendation.ORDER_RECOMMENDED;

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
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.ApplyForSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CompleteSpecialGuardianshipReport;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipApplication;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipAssessment;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipBreakdown;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipEnd;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipReport;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipSupportPlan;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.EndSpecialGuardianship;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.GrantSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.MakeSpecialGuardianshipSupportPlan;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.RecordSpecialGuardianshipBreakdown;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.SpecialGuardianshipCommand;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.StartSpecialGuardianshipAssessment;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.WithdrawSpecialGuardianshipRecord;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipApplicationCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipAssessmentStarted;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipBreakdownCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipBrokeDown;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEndCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEnded;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEvent;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipFindingCleared;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipFindingMade;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipOrderApplied;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipOrderGranted;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipReportCompleted;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipReportCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipSupportPlanCorrected;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipSupportPlanMade;

class SpecialGuardianshipTest {

  private static final SpecialGuardianshipId ID = new SpecialGuardianshipId(new UUID(8, 1));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final SpecialGuardianKind AUNT = OTHER_CARER_RELATIVE_OR_FRIEND;
  private static final LocalDate STARTED = LocalDate.of(2018, 7, 2);
  private static final LocalDate REPORTED = LocalDate.of(2018, 9, 3);
  private static final LocalDate GRANTED = LocalDate.of(2018, 12, 3);
  private static final LocalDate ENDED = LocalDate.of(2020, 6, 1);

  private static final SpecialGuardianshipAssessmentStarted ASSESSMENT =
      new SpecialGuardianshipAssessmentStarted(ID, CHILD, 6, AUNT, null, STARTED);
  private static final SpecialGuardianshipReportCompleted REPORT =
      new SpecialGuardianshipReportCompleted(ID, CHILD, ORDER_RECOMMENDED, REPORTED);
  private static final SpecialGuardianshipOrderGranted ORDER =
      new SpecialGuardianshipOrderGranted(ID, CHILD, AUNT, GRANTED);
  private static final SpecialGuardianshipBrokeDown BREAKDOWN =
      new SpecialGuardianshipBrokeDown(ID, CHILD, true, ENDED);
  private static final SpecialGuardianshipEnded END =
      new SpecialGuardianshipEnded(ID, CHILD, ORDER_DISCHARGED, ENDED);

  @Test
  void an_assessment_leads_over_the_report_to_the_order() {
    assertThat(given().decide(start(null, STARTED))).containsExactly(ASSESSMENT);
    assertThat(given(ASSESSMENT).decide(report(REPORTED))).containsExactly(REPORT);
    assertThat(given(ASSESSMENT, REPORT).decide(grant(GRANTED))).containsExactly(ORDER);
  }

  @Test
  void a_child_who_comes_back_and_a_discharge_are_two_things() {
    SpecialGuardianship granted = given(ASSESSMENT, REPORT, ORDER);
    assertThat(granted.decide(new RecordSpecialGuardianshipBreakdown(ID, true, ENDED)))
        .containsExactly(BREAKDOWN);
    assertThat(granted.evolve(BREAKDOWN).decide(end(ORDER_DISCHARGED))).containsExactly(END);
  }

  @Test
  void an_assessment_starts_once_and_can_be_corrected_and_withdrawn() {
    refused(
        () -> given(ASSESSMENT).decide(start(null, STARTED)),
        SpecialGuardianshipRule.ASSESSMENT_STARTS_ONCE);
    assertThat(
            given(ASSESSMENT)
                .decide(
                    new CorrectSpecialGuardianshipAssessment(
                        ID, OTHER_CARER_NOT_RELATIVE_OR_FRIEND, null, REPORTED)))
        .containsExactly(
            new SpecialGuardianshipAssessmentCorrected(
                ID, CHILD, OTHER_CARER_NOT_RELATIVE_OR_FRIEND, null, REPORTED));
    var withdrawn = new SpecialGuardianshipRecordWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(
            given(ASSESSMENT)
                .decide(new WithdrawSpecialGuardianshipRecord(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        () -> given(ASSESSMENT, withdrawn).decide(report(REPORTED)),
        SpecialGuardianshipRule.SPECIAL_GUARDIANSHIP_RECORD_MUST_STAND);
  }

  @Test
  void each_step_is_recorded_once() {
    SpecialGuardianship done =
        given(
            ASSESSMENT,
            REPORT,
            new SpecialGuardianshipSupportPlanMade(ID, CHILD, REPORTED),
            new SpecialGuardianshipOrderApplied(ID, CHILD, REPORTED),
            ORDER,
            BREAKDOWN,
            END);
    refused(() -> done.decide(report(REPORTED)), SpecialGuardianshipRule.REPORT_IS_COMPLETED_ONCE);
    refused(
        () -> done.decide(new MakeSpecialGuardianshipSupportPlan(ID, REPORTED)),
        SpecialGuardianshipRule.SUPPORT_PLAN_IS_MADE_ONCE);
    refused(() -> done.decide(apply(REPORTED)), SpecialGuardianshipRule.ORDER_IS_APPLIED_FOR_ONCE);
    refused(() -> done.decide(grant(GRANTED)), SpecialGuardianshipRule.ORDER_IS_GRANTED_ONCE);
    refused(
        () -> done.decide(new RecordSpecialGuardianshipBreakdown(ID, true, ENDED)),
        SpecialGuardianshipRule.BREAKDOWN_NEEDS_ORDER);
    refused(
        () -> done.decide(end(ORDER_DISCHARGED)),
        SpecialGuardianshipRule.SPECIAL_GUARDIANSHIP_ENDS_ONCE);
    assertThat(
            done.decide(new CorrectSpecialGuardianshipReport(ID, ORDER_NOT_RECOMMENDED, REPORTED)))
        .containsExactly(
            new SpecialGuardianshipReportCorrected(ID, CHILD, ORDER_NOT_RECOMMENDED, REPORTED));
    assertThat(done.decide(new CorrectSpecialGuardianshipSupportPlan(ID, STARTED)))
        .containsExactly(new SpecialGuardianshipSupportPlanCorrected(ID, CHILD, STARTED));
    assertThat(done.decide(new CorrectSpecialGuardianshipApplication(ID, STARTED)))
        .containsExactly(new SpecialGuardianshipApplicationCorrected(ID, CHILD, STARTED));
    assertThat(done.decide(new CorrectSpecialGuardianshipBreakdown(ID, false, GRANTED)))
        .containsExactly(new SpecialGuardianshipBreakdownCorrected(ID, CHILD, false, GRANTED));
    assertThat(done.decide(new CorrectSpecialGuardianshipEnd(ID, CARE_ORDER_MADE, ENDED)))
        .containsExactly(new SpecialGuardianshipEndCorrected(ID, CHILD, CARE_ORDER_MADE, ENDED));
  }

  @Test
  void what_is_not_recorded_cannot_be_corrected() {
    SpecialGuardianship started = given(ASSESSMENT);
    refused(
        () -> started.decide(new CorrectSpecialGuardianshipReport(ID, ORDER_RECOMMENDED, REPORTED)),
        SpecialGuardianshipRule.REPORT_CORRECTION_NEEDS_REPORT);
    refused(
        () -> started.decide(new CorrectSpecialGuardianshipSupportPlan(ID, REPORTED)),
        SpecialGuardianshipRule.SUPPORT_PLAN_CORRECTION_NEEDS_PLAN);
    refused(
        () -> started.decide(new CorrectSpecialGuardianshipApplication(ID, REPORTED)),
        SpecialGuardianshipRule.APPLICATION_CORRECTION_NEEDS_APPLICATION);
    refused(
        () -> started.decide(new CorrectSpecialGuardianshipOrder(ID, AUNT, GRANTED)),
        SpecialGuardianshipRule.ORDER_CORRECTION_NEEDS_ORDER);
    refused(
        () -> started.decide(new CorrectSpecialGuardianshipBreakdown(ID, true, ENDED)),
        SpecialGuardianshipRule.BREAKDOWN_CORRECTION_NEEDS_BREAKDOWN);
    refused(
        () -> started.decide(new CorrectSpecialGuardianshipEnd(ID, ORDER_REFUSED, ENDED)),
        SpecialGuardianshipRule.END_CORRECTION_NEEDS_END);
    refused(
        () -> started.decide(new RecordSpecialGuardianshipBreakdown(ID, true, ENDED)),
        SpecialGuardianshipRule.BREAKDOWN_NEEDS_ORDER);
  }

  @Test
  void an_end_fits_the_order() {
    refused(
        () -> given(ASSESSMENT).decide(end(ORDER_DISCHARGED)),
        SpecialGuardianshipRule.END_REASON_FITS_ORDER);
    refused(
        () -> given(ASSESSMENT, REPORT, ORDER).decide(end(ORDER_REFUSED)),
        SpecialGuardianshipRule.END_REASON_FITS_ORDER);
    assertThat(given(ASSESSMENT).decide(end(NOT_PROCEEDED_WITH)))
        .containsExactly(new SpecialGuardianshipEnded(ID, CHILD, NOT_PROCEEDED_WITH, ENDED));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          a report before the assessment
          an order before the assessment
          an order before its application
          a breakdown before the order
          a breakdown after the end
          """)
  void the_days_are_in_order(String what) {
    SpecialGuardianship guardianship =
        switch (what) {
          case "an order before its application" ->
              given(ASSESSMENT, new SpecialGuardianshipOrderApplied(ID, CHILD, ENDED));
          case "a breakdown before the order" -> given(ASSESSMENT, REPORT, ORDER);
          case "a breakdown after the end" -> given(ASSESSMENT, REPORT, ORDER, END);
          default -> given(ASSESSMENT);
        };
    SpecialGuardianshipCommand command =
        switch (what) {
          case "a report before the assessment" -> report(STARTED.minusDays(1));
          case "an order before the assessment" -> grant(STARTED.minusDays(1));
          case "an order before its application" -> grant(GRANTED);
          case "a breakdown before the order" ->
              new RecordSpecialGuardianshipBreakdown(ID, true, GRANTED.minusDays(1));
          default -> new RecordSpecialGuardianshipBreakdown(ID, true, ENDED.plusDays(1));
        };
    refused(
        () -> guardianship.decide(command),
        SpecialGuardianshipRule.SPECIAL_GUARDIANSHIP_DAYS_ARE_IN_ORDER);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-07-02, 2018-09-24, true,  12 weeks
          2018-07-02, 2018-09-25, false, the day after
          2018-10-02, 2018-12-25, true,  weeks end on Christmas Day as on any other
          2018-10-02, 2018-12-27, false, and the holidays move nothing
          2022-06-27, 2022-09-19, true,  nor does the state funeral of 19 September 2022
          2022-06-27, 2022-09-20, false, the day after it
          """)
  void a_report_is_completed_within_12_weeks(
      LocalDate started, LocalDate completed, boolean kept, String why) {
    var assessment = new SpecialGuardianshipAssessmentStarted(ID, CHILD, 6, AUNT, null, started);
    assertThat(findings(given(assessment).decide(report(completed))))
        .as(why)
        .isEqualTo(
            kept ? List.of() : List.of(Finding.of(REPORT_WITHIN_12_WEEKS, started.plusWeeks(12))));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-07-02, 2018-10-02, true,  three months
          2018-07-02, 2018-10-01, false, a day short of them
          2018-11-30, 2019-02-28, true,  February has no 30th
          2018-11-30, 2019-02-27, false, a day short of it
          2018-09-25, 2018-12-25, true,  Christmas Day is a day
          """)
  void an_application_follows_the_notice_by_three_months(
      LocalDate notice, LocalDate applied, boolean kept, String why) {
    var assessment = new SpecialGuardianshipAssessmentStarted(ID, CHILD, 6, AUNT, notice, STARTED);
    assertThat(findings(given(assessment).decide(apply(applied))))
        .as(why)
        .isEqualTo(
            kept ? List.of() : List.of(Finding.of(NOTICE_3_MONTHS_BEFORE_APPLICATION, null)));
  }

  @Test
  void a_report_and_a_support_plan_come_before_the_order() {
    assertThat(findings(given(ASSESSMENT).decide(grant(GRANTED))))
        .containsExactly(Finding.of(REPORT_BEFORE_ORDER, GRANTED));
    assertThat(given(ASSESSMENT, ORDER).decide(report(GRANTED)))
        .containsExactly(
            new SpecialGuardianshipReportCompleted(ID, CHILD, ORDER_RECOMMENDED, GRANTED),
            new SpecialGuardianshipFindingCleared(
                ID, CHILD, Finding.of(REPORT_BEFORE_ORDER, GRANTED)),
            new SpecialGuardianshipFindingMade(
                ID, CHILD, Finding.of(REPORT_WITHIN_12_WEEKS, LocalDate.of(2018, 9, 24))));
    assertThat(
            findings(
                given(ASSESSMENT, REPORT, ORDER)
                    .decide(new MakeSpecialGuardianshipSupportPlan(ID, GRANTED.plusDays(1)))))
        .containsExactly(Finding.of(SUPPORT_PLAN_BEFORE_ORDER, GRANTED));
    assertThat(
            findings(
                given(ASSESSMENT, REPORT, ORDER)
                    .decide(new MakeSpecialGuardianshipSupportPlan(ID, GRANTED))))
        .isEmpty();
    assertThat(
            findings(
                given(ASSESSMENT, REPORT, ORDER)
                    .decide(new CorrectSpecialGuardianshipOrder(ID, AUNT, REPORTED.minusDays(1)))))
        .containsExactly(Finding.of(REPORT_BEFORE_ORDER, REPORTED.minusDays(1)));
  }

  private static SpecialGuardianship given(SpecialGuardianshipEvent... events) {
    SpecialGuardianship guardianship = SpecialGuardianship.NONE;
    for (SpecialGuardianshipEvent event : events) {
      guardianship = guardianship.evolve(event);
    }
    return guardianship;
  }

  private static List<Finding> findings(List<SpecialGuardianshipEvent> events) {
    return events.stream()
        .filter(SpecialGuardianshipFindingMade.class::isInstance)
        .map(SpecialGuardianshipFindingMade.class::cast)
        .map(SpecialGuardianshipFindingMade::finding)
        .toList();
  }

  private static SpecialGuardianshipCommand start(@Nullable LocalDate notice, LocalDate on) {
    return new StartSpecialGuardianshipAssessment(ID, CHILD, 6, AUNT, notice, on);
  }

  private static SpecialGuardianshipCommand report(LocalDate on) {
    return new CompleteSpecialGuardianshipReport(ID, ORDER_RECOMMENDED, on);
  }

  private static SpecialGuardianshipCommand apply(LocalDate on) {
    return new ApplyForSpecialGuardianshipOrder(ID, on);
  }

  private static SpecialGuardianshipCommand grant(LocalDate on) {
    return new GrantSpecialGuardianshipOrder(ID, AUNT, on);
  }

  private static SpecialGuardianshipCommand end(SpecialGuardianshipEndReason reason) {
    return new EndSpecialGuardianship(ID, reason, ENDED);
  }
}
