package uk.safeguarding.casereviews.childdeath;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.childdeath.ChildDeathTest.given;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.CHILD;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.DIED;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.DIED_ON;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.ID;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.NOTIFIED;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.circumstances;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.nineOn;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.notified;
import static uk.safeguarding.casereviews.childdeath.SomeDeath.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.NotifyChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.ReviewChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.WithdrawChildDeath;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFindingCleared;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFindingMade;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormReceived;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathWithdrawn;
import uk.safeguarding.casereviews.childdeath.events.JointAgencyResponseTriggered;
import uk.safeguarding.kernel.AgeMilestones;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;

/** Where the review of a death differs from practice, and from which day on. */
class ChildDeathPracticeTest {

  private static final UUID FORM = new UUID(5, 5);
  private static final LocalDate REVIEWED_ON = LocalDate.of(2019, 3, 4);

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01T09:00:00Z, 2018-10-03T09:00:00Z, true,  48 hours to the second
          2018-10-01T09:00:00Z, 2018-10-03T09:00:01Z, false, a second more
          2018-10-05T21:00:00Z, 2018-10-07T21:00:00Z, true,  a weekend counts like any other day
          2018-10-05T21:00:00Z, 2018-10-08T08:00:00Z, false, Monday morning is too late for Friday evening
          2018-12-24T12:00:00Z, 2018-12-26T12:00:00Z, true,  so do Christmas and Boxing Day
          2018-12-24T12:00:00Z, 2018-12-27T09:00:00Z, false, the first working day after Christmas is too late
          2018-03-30T12:00:00Z, 2018-04-03T09:00:00Z, false, and after Easter
          2022-09-17T12:00:00Z, 2022-09-20T08:00:00Z, false, and after the state funeral
          2018-10-27T12:00:00Z, 2018-10-29T12:00:00Z, true,  the clocks went back: an hour later by the clock at first sight
          2018-10-27T12:00:00Z, 2018-10-29T12:30:00Z, false, 13:00 summer time to 12:30 winter time is half an hour over
          2018-03-24T12:00:00Z, 2018-03-26T12:00:00Z, true,  the clocks went forward and hours are hours
          """)
  void the_partners_are_told_within_48_hours(Instant died, Instant told, boolean kept, String why) {
    var events =
        given()
            .decide(
                new NotifyChildDeath(
                    ID, CHILD, 6, AgeBand.YEARS_5_TO_9, circumstances(died, told)));
    assertThat(rules(events).contains("PARTNERS_NOTIFIED_WITHIN_48_HOURS"))
        .as(why)
        .isEqualTo(!kept);
  }

  @Test
  void a_late_notification_names_the_last_day_and_a_correction_clears_it() {
    var late = Finding.of(ChildDeathPractice.PARTNERS_NOTIFIED_WITHIN_48_HOURS, day(2018, 10, 3));
    var slow = circumstances(DIED, DIED.plus(Duration.ofHours(49)));
    var made = new ChildDeathFindingMade(ID, CHILD, late);
    assertThat(given().decide(new NotifyChildDeath(ID, CHILD, 6, AgeBand.YEARS_5_TO_9, slow)))
        .containsExactly(notified(ID, slow), made);
    var quick = circumstances(DIED, DIED.plus(Duration.ofHours(4)));
    assertThat(
            given(notified(ID, slow), made)
                .decide(new CorrectChildDeath(ID, CHILD, 6, AgeBand.YEARS_5_TO_9, quick)))
        .containsExactly(
            new ChildDeathCorrected(ID, CHILD, 6, AgeBand.YEARS_5_TO_9, quick),
            new ChildDeathFindingCleared(ID, CHILD, late));
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2019-10-01, true,  twelve months to the day
          2018-10-01, 2019-10-02, false, the day after
          2020-02-29, 2021-02-28, true,  from a leap day the last of February
          2020-02-29, 2021-03-01, false, and not the first of March
          2018-03-31, 2019-03-31, true,  a Sunday is a day like any other
          2018-12-25, 2019-12-25, true,  so is Christmas Day
          2018-12-25, 2019-12-26, false, and Boxing Day is one too many
          2022-04-18, 2023-04-18, true,  Easter Monday of one year and no holiday of the next
          2022-05-08, 2023-05-08, true,  the coronation's bank holiday moves nothing
          2022-05-08, 2023-05-09, false, not by a day
          2018-10-28, 2019-10-28, true,  nor does the change of clocks
          """)
  void the_panel_meets_within_12_months_of_the_death(
      LocalDate died, LocalDate reviewed, boolean kept, String why) {
    var death = notified(ID, circumstances(nineOn(died), nineOn(died)));
    var events =
        given(death, analysis(reviewed)).decide(new ReviewChildDeath(ID, review(reviewed)));
    assertThat(rules(events).contains("REVIEWED_WITHIN_12_MONTHS")).as(why).isEqualTo(!kept);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2019-01-07, 2019-02-18, true,  six weeks to the day
          2019-01-07, 2019-02-19, false, the day after
          2018-12-14, 2019-01-25, true,  Christmas and New Year count
          2018-12-14, 2019-01-28, false, and the Monday after is too late
          2019-03-29, 2019-05-10, true,  Easter and the May holiday count
          2019-03-29, 2019-05-11, false, a Saturday is too late as well
          2018-09-21, 2018-11-02, true,  weeks are weeks over the change of clocks
          2018-10-05, 2018-11-16, true,  from a Friday to a Friday
          """)
  void the_panel_meets_within_six_weeks_of_the_draft_analysis(
      LocalDate analysis, LocalDate reviewed, boolean kept, String why) {
    var death = notified(ID, circumstances(nineOn(day(2018, 9, 1)), nineOn(day(2018, 9, 1))));
    var events =
        given(death, analysis(analysis)).decide(new ReviewChildDeath(ID, review(reviewed)));
    assertThat(rules(events).contains("PANEL_WITHIN_6_WEEKS_OF_ANALYSIS")).as(why).isEqualTo(!kept);
  }

  @Test
  void the_limit_runs_from_the_last_draft_that_the_panel_had() {
    var first = analysis(REVIEWED_ON.minusWeeks(10));
    var second = form(new UUID(6, 6), FormKind.ANALYSIS, REVIEWED_ON.minusWeeks(2));
    var afterwards = form(new UUID(7, 7), FormKind.ANALYSIS, REVIEWED_ON.plusDays(1));
    var review = new ReviewChildDeath(ID, review(REVIEWED_ON));
    assertThat(rules(given(NOTIFIED, first, second).decide(review))).isEmpty();
    assertThat(rules(given(NOTIFIED, first, afterwards).decide(review)))
        .containsExactly("PANEL_WITHIN_6_WEEKS_OF_ANALYSIS");
  }

  @Test
  void a_panel_without_a_draft_analysis_is_recorded_with_a_finding() {
    var review = new ReviewChildDeath(ID, review(REVIEWED_ON));
    var reporting = form(FORM, FormKind.REPORTING, DIED_ON);
    assertThat(rules(given(NOTIFIED, reporting).decide(review)))
        .containsExactly("PANEL_HAS_ANALYSIS_FORM");
    assertThat(rules(given(NOTIFIED, analysis(REVIEWED_ON)).decide(review))).isEmpty();
  }

  @Test
  void grounds_ask_for_a_joint_agency_response_before_the_panel() {
    var sudden =
        notified(ID, circumstances(DIED, DIED, JointAgencyGround.SUDDEN_WITHOUT_APPARENT_CAUSE));
    var review = new ReviewChildDeath(ID, review(REVIEWED_ON));
    assertThat(rules(given(sudden, analysis(REVIEWED_ON)).decide(review)))
        .containsExactly("JOINT_AGENCY_RESPONSE_WHERE_GROUNDS");
    assertThat(rules(given(sudden, analysis(REVIEWED_ON), response(DIED_ON)).decide(review)))
        .isEmpty();
    assertThat(
            rules(
                given(sudden, analysis(REVIEWED_ON), response(REVIEWED_ON.plusDays(1)))
                    .decide(review)))
        .containsExactly("JOINT_AGENCY_RESPONSE_WHERE_GROUNDS");
    assertThat(rules(given(NOTIFIED, analysis(REVIEWED_ON)).decide(review))).isEmpty();
  }

  @Test
  void a_withdrawn_record_has_no_findings() {
    var late = Finding.of(ChildDeathPractice.PARTNERS_NOTIFIED_WITHIN_48_HOURS, day(2018, 10, 3));
    var slow = notified(ID, circumstances(DIED, DIED.plus(Duration.ofHours(49))));
    assertThat(given(slow).decide(new WithdrawChildDeath(ID, WithdrawalReason.ENTERED_IN_ERROR)))
        .containsExactly(
            new ChildDeathWithdrawn(ID, CHILD, WithdrawalReason.ENTERED_IN_ERROR),
            new ChildDeathFindingCleared(ID, CHILD, late));
  }

  @ParameterizedTest(name = "born {0}, died {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-01, 0,  DAYS_0_TO_27,   the first day
          2018-09-04, 2018-10-01, 0,  DAYS_0_TO_27,   27 days old
          2018-09-03, 2018-10-01, 0,  DAYS_28_TO_364, 28 days old
          2017-10-02, 2018-10-01, 0,  DAYS_28_TO_364, the day before the first birthday
          2017-10-01, 2018-10-01, 1,  YEARS_1_TO_4,   the first birthday
          2013-10-02, 2018-10-01, 4,  YEARS_1_TO_4,   the day before the fifth
          2013-10-01, 2018-10-01, 5,  YEARS_5_TO_9,   the fifth birthday
          2008-10-01, 2018-10-01, 10, YEARS_10_TO_14, the tenth birthday
          2003-10-01, 2018-10-01, 15, YEARS_15_TO_17, the fifteenth birthday
          2000-10-02, 2018-10-01, 17, YEARS_15_TO_17, the last day of childhood
          2018-10-02, 2018-10-01,   ,               , not born yet
          """)
  void the_age_band_is_told_without_the_date_of_birth(
      LocalDate born, LocalDate died, @Nullable Integer years, @Nullable AgeBand band, String why) {
    AgeAtDeath age =
        AgeAtDeath.of(
            day -> day.isBefore(born) ? null : Integer.valueOf(AgeMilestones.ageOn(day, born)),
            died);
    assertThat(age).as(why).isEqualTo(new AgeAtDeath(years, band));
  }

  private static ChildDeathFormReceived analysis(LocalDate receivedOn) {
    return form(FORM, FormKind.ANALYSIS, receivedOn);
  }

  private static ChildDeathFormReceived form(UUID id, FormKind kind, LocalDate receivedOn) {
    return new ChildDeathFormReceived(
        ID, CHILD, id, InformingAgency.REVIEW_MEETING, kind, receivedOn);
  }

  private static JointAgencyResponseTriggered response(LocalDate on) {
    return new JointAgencyResponseTriggered(ID, CHILD, on);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static List<String> rules(List<ChildDeathEvent> events) {
    return events.stream()
        .filter(ChildDeathFindingMade.class::isInstance)
        .map(made -> ((ChildDeathFindingMade) made).finding().rule())
        .toList();
  }
}
