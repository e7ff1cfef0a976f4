package uk.safeguarding.contactsandreferrals.privatefostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringEndReason.BECAME_LOOKED_AFTER;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringEndReason.MOVED_AWAY;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringNotifier.PARENT;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringNotifier.PROFESSIONAL;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringPractice.INITIAL_VISIT_WITHIN_7_WORKING_DAYS;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringPractice.VISITS_EVERY_12_WEEKS_AFTER_FIRST_YEAR;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringPractice.VISITS_EVERY_6_WEEKS_IN_FIRST_YEAR;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringSuitability.SUITABLE;
import static uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringSuitability.SUITABLE_WITH_REQUIREMENTS;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFosteringEnd;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFosteringSuitability;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.DecidePrivateFosteringSuitability;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.EndPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.NotifyPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.PrivateFosteringCommand;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.RecordPrivateFosteringVisit;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFosteringVisit;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringCorrected;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEndCorrected;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEnded;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEvent;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringFindingCleared;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringFindingMade;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringNotified;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringSuitabilityCorrected;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringSuitabilityDecided;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringVisitRecorded;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringVisitWithdrawn;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.WithdrawalReason;

class PrivateFosteringTest {

  private static final PrivateFosteringArrangementId ID =
      new PrivateFosteringArrangementId(new UUID(8, 6));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID FIRST = new UUID(9, 1);
  private static final UUID SECOND = new UUID(9, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 9, 3);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 9, 7);
  private static final LocalDate SIX_WEEKS_ON = LocalDate.of(2018, 10, 19);

  private static final VisitDue INITIAL = new VisitDue(MONDAY, LocalDate.of(2018, 9, 12));
  private static final VisitDue IN_SIX_WEEKS = new VisitDue(FRIDAY, SIX_WEEKS_ON);
  private static final PrivateFosteringNotified NOTIFIED = notified(MONDAY, MONDAY);
  private static final PrivateFosteringVisitRecorded VISITED =
      new PrivateFosteringVisitRecorded(ID, CHILD, FIRST, FRIDAY, IN_SIX_WEEKS);
  private static final PrivateFosteringSuitabilityDecided DECIDED =
      new PrivateFosteringSuitabilityDecided(ID, CHILD, FRIDAY, SUITABLE);
  private static final PrivateFosteringEnded ENDED =
      new PrivateFosteringEnded(ID, CHILD, FRIDAY, MOVED_AWAY);
  private static final PrivateFosteringWithdrawn WITHDRAWN =
      new PrivateFosteringWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);

  @Test
  void an_arrangement_is_notified_once_and_says_when_the_first_visit_is_due() {
    var notify = new NotifyPrivateFostering(ID, CHILD, 11, MONDAY, PARENT, MONDAY);
    assertThat(given().decide(notify))
        .containsExactly(
            new PrivateFosteringNotified(ID, CHILD, 11, MONDAY, PARENT, MONDAY, INITIAL));
    refused(given(NOTIFIED), notify, PrivateFosteringRule.ARRANGEMENT_IS_NOTIFIED_ONCE);
  }

  @Test
  void a_notification_can_be_corrected_but_not_to_after_a_visit() {
    LocalDate tuesday = MONDAY.plusDays(1);
    assertThat(
            given(NOTIFIED).decide(new CorrectPrivateFostering(ID, tuesday, PROFESSIONAL, MONDAY)))
        .containsExactly(
            new PrivateFosteringCorrected(
                ID,
                CHILD,
                tuesday,
                PROFESSIONAL,
                MONDAY,
                new VisitDue(tuesday, LocalDate.of(2018, 9, 13))));
    refused(
        given(NOTIFIED, VISITED),
        new CorrectPrivateFostering(ID, FRIDAY.plusDays(1), PARENT, MONDAY),
        PrivateFosteringRule.ARRANGEMENT_DAYS_ARE_IN_ORDER);
  }

  @Test
  void a_visit_is_recorded_once_and_can_be_withdrawn_and_says_when_the_next_is_due() {
    assertThat(given(NOTIFIED).decide(visit(FIRST, FRIDAY))).containsExactly(VISITED);
    refused(
        given(NOTIFIED, VISITED),
        visit(FIRST, FRIDAY),
        PrivateFosteringRule.VISIT_IS_RECORDED_ONCE);
    refused(
        given(NOTIFIED),
        visit(FIRST, MONDAY.minusDays(1)),
        PrivateFosteringRule.ARRANGEMENT_DAYS_ARE_IN_ORDER);
    var withdraw = new WithdrawPrivateFosteringVisit(ID, FIRST, WithdrawalReason.ENTERED_IN_ERROR);
    assertThat(given(NOTIFIED, VISITED).decide(withdraw))
        .containsExactly(
            new PrivateFosteringVisitWithdrawn(
                ID, CHILD, FIRST, WithdrawalReason.ENTERED_IN_ERROR, INITIAL));
    refused(given(NOTIFIED), withdraw, PrivateFosteringRule.VISIT_WITHDRAWAL_NEEDS_VISIT);
  }

  @Test
  void suitability_is_decided_once_and_then_corrected() {
    var decide = new DecidePrivateFosteringSuitability(ID, FRIDAY, SUITABLE);
    assertThat(given(NOTIFIED).decide(decide)).containsExactly(DECIDED);
    refused(given(NOTIFIED, DECIDED), decide, PrivateFosteringRule.SUITABILITY_IS_DECIDED_ONCE);
    var correction = new CorrectPrivateFosteringSuitability(ID, MONDAY, SUITABLE_WITH_REQUIREMENTS);
    assertThat(given(NOTIFIED, DECIDED).decide(correction))
        .containsExactly(
            new PrivateFosteringSuitabilityCorrected(
                ID, CHILD, MONDAY, SUITABLE_WITH_REQUIREMENTS));
    refused(
        given(NOTIFIED), correction, PrivateFosteringRule.SUITABILITY_CORRECTION_NEEDS_DECISION);
  }

  @Test
  void an_arrangement_ends_once_and_the_end_is_then_corrected() {
    var end = new EndPrivateFostering(ID, FRIDAY, MOVED_AWAY);
    assertThat(given(NOTIFIED, VISITED).decide(end)).containsExactly(ENDED);
    refused(given(NOTIFIED, ENDED), end, PrivateFosteringRule.ARRANGEMENT_ENDS_ONCE);
    var correction = new CorrectPrivateFosteringEnd(ID, FRIDAY.plusDays(1), BECAME_LOOKED_AFTER);
    assertThat(given(NOTIFIED, VISITED, ENDED).decide(correction))
        .containsExactly(
            new PrivateFosteringEndCorrected(ID, CHILD, FRIDAY.plusDays(1), BECAME_LOOKED_AFTER));
    refused(given(NOTIFIED), correction, PrivateFosteringRule.END_CORRECTION_NEEDS_END);
    refused(
        given(NOTIFIED, VISITED, ENDED),
        new CorrectPrivateFosteringEnd(ID, MONDAY, MOVED_AWAY),
        PrivateFosteringRule.ARRANGEMENT_DAYS_ARE_IN_ORDER);
  }

  @Test
  void a_visit_from_before_the_end_may_be_recorded_late_and_then_none_is_due() {
    assertThat(given(NOTIFIED, ENDED).decide(visit(FIRST, FRIDAY)))
        .containsExactly(new PrivateFosteringVisitRecorded(ID, CHILD, FIRST, FRIDAY, null));
    refused(
        given(NOTIFIED, ENDED),
        visit(FIRST, FRIDAY.plusDays(1)),
        PrivateFosteringRule.ARRANGEMENT_DAYS_ARE_IN_ORDER);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_arrangement() {
    assertThat(given(NOTIFIED).decide(new WithdrawPrivateFostering(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(WITHDRAWN);
    refused(
        given(NOTIFIED, WITHDRAWN),
        visit(FIRST, FRIDAY),
        PrivateFosteringRule.ARRANGEMENT_MUST_STAND);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-09-03, 2018-09-12, true,  seven plain working days
          2018-09-03, 2018-09-13, false, the eighth
          2018-12-20, 2019-01-03, true,  'Christmas Day, Boxing Day and New Year''s Day do not count'
          2018-12-20, 2019-01-04, false, one day past the limit that Christmas moved
          2018-03-26, 2018-04-06, true,  Good Friday and Easter Monday do not count
          2018-03-26, 2018-04-09, false, one working day past the limit that Easter moved
          2023-05-02, 2023-05-12, true,  the coronation's bank holiday of 8 May 2023 does not count
          2023-05-02, 2023-05-15, false, one working day past the limit that the coronation moved
          2018-09-01, 2018-09-11, true,  from a Saturday the next Monday is day one
          2018-09-01, 2018-09-12, false, and the eighth is a day late
          """)
  void the_first_visit_is_due_7_working_days_after_the_notification(
      LocalDate notifiedOn, LocalDate visitedOn, boolean kept, String why) {
    var arrangement = given(notified(notifiedOn, notifiedOn));
    assertThat(hasFinding(arrangement, visit(FIRST, visitedOn))).as(why).isEqualTo(!kept);
  }

  @ParameterizedTest(name = "begun {0}, visited {1} and {2}: {4}")
  @CsvSource(
      textBlock =
          """
          2018-09-03, 2018-09-07, 2018-10-19, true,  six weeks to the day
          2018-09-03, 2018-09-07, 2018-10-20, false, a day more
          2018-09-03, 2018-11-23, 2019-01-04, true,  weeks run on through Christmas
          2018-09-03, 2018-11-23, 2019-01-05, false, and holidays move nothing
          2018-09-03, 2019-09-03, 2019-10-15, true,  an interval that begins on the anniversary is of the first year
          2018-09-03, 2019-09-03, 2019-10-16, false, and is six weeks long
          2018-09-03, 2019-09-04, 2019-11-27, true,  the day after begins twelve weeks
          2018-09-03, 2019-09-04, 2019-11-28, false, and no more
          2016-02-29, 2017-02-28, 2017-04-12, false, the first year from 29 February ends on 28 February
          2016-02-29, 2017-03-01, 2017-05-24, true,  and on 1 March the second has begun
          2016-02-29, 2017-03-01, 2017-05-25, false, a day more than twelve weeks
          """)
  void later_visits_are_due_every_6_weeks_in_the_first_year_and_every_12_after(
      LocalDate begun, LocalDate visitedOn, LocalDate nextOn, boolean kept, String why) {
    var before = new PrivateFosteringVisitRecorded(ID, CHILD, FIRST, visitedOn, null);
    var decided = given(notified(begun, begun), before).decide(visit(SECOND, nextOn));
    assertThat(
            decided.stream()
                .filter(PrivateFosteringFindingMade.class::isInstance)
                .map(PrivateFosteringFindingMade.class::cast)
                .anyMatch(each -> each.finding().about().equals(SECOND.toString())))
        .as(why)
        .isEqualTo(!kept);
  }

  @Test
  void the_rule_of_the_interval_is_named_with_the_visit_and_the_last_day() {
    assertThat(given(NOTIFIED, VISITED).decide(visit(SECOND, SIX_WEEKS_ON.plusDays(1))))
        .contains(
            made(Finding.of(VISITS_EVERY_6_WEEKS_IN_FIRST_YEAR, SECOND.toString(), SIX_WEEKS_ON)));
    LocalDate later = MONDAY.plusYears(2);
    var secondYear = new PrivateFosteringVisitRecorded(ID, CHILD, FIRST, later, null);
    assertThat(given(NOTIFIED, secondYear).decide(visit(SECOND, later.plusWeeks(13))))
        .contains(
            made(
                Finding.of(
                    VISITS_EVERY_12_WEEKS_AFTER_FIRST_YEAR,
                    SECOND.toString(),
                    later.plusWeeks(12))));
  }

  @Test
  void a_visit_of_the_proposal_starts_no_interval_before_the_arrangement_begins() {
    LocalDate starts = MONDAY.plusWeeks(10);
    assertThat(given(notified(MONDAY, starts)).decide(visit(FIRST, FRIDAY)))
        .containsExactly(
            new PrivateFosteringVisitRecorded(
                ID, CHILD, FIRST, FRIDAY, new VisitDue(starts, starts.plusWeeks(6))));
  }

  @Test
  void the_regulations_count_from_when_the_council_knew_not_from_when_it_began() {
    var known = notified(MONDAY, MONDAY.minusYears(3));
    assertThat(given(known).decide(visit(FIRST, FRIDAY))).containsExactly(VISITED);
  }

  @Test
  void a_visit_that_was_never_made_is_found_at_the_end() {
    LocalDate late = INITIAL.dueOn().plusDays(1);
    assertThat(given(NOTIFIED).decide(new EndPrivateFostering(ID, late, MOVED_AWAY)))
        .contains(made(Finding.of(INITIAL_VISIT_WITHIN_7_WORKING_DAYS, INITIAL.dueOn())));
    assertThat(
            hasFinding(given(NOTIFIED), new EndPrivateFostering(ID, INITIAL.dueOn(), MOVED_AWAY)))
        .isFalse();
  }

  @Test
  void a_visit_in_between_recorded_later_clears_the_finding() {
    var late =
        made(Finding.of(VISITS_EVERY_6_WEEKS_IN_FIRST_YEAR, SECOND.toString(), SIX_WEEKS_ON));
    var second =
        new PrivateFosteringVisitRecorded(ID, CHILD, SECOND, SIX_WEEKS_ON.plusDays(5), null);
    assertThat(given(NOTIFIED, VISITED, second, late).decide(visit(new UUID(9, 3), SIX_WEEKS_ON)))
        .contains(new PrivateFosteringFindingCleared(ID, CHILD, late.finding()));
  }

  private static PrivateFosteringNotified notified(LocalDate on, LocalDate starts) {
    return new PrivateFosteringNotified(ID, CHILD, 11, on, PARENT, starts, null);
  }

  private static RecordPrivateFosteringVisit visit(UUID visit, LocalDate on) {
    return new RecordPrivateFosteringVisit(ID, visit, on);
  }

  private static PrivateFosteringFindingMade made(Finding finding) {
    return new PrivateFosteringFindingMade(ID, CHILD, finding);
  }

  private static PrivateFostering given(PrivateFosteringEvent... events) {
    PrivateFostering arrangement = PrivateFostering.NONE;
    for (PrivateFosteringEvent event : events) {
      arrangement = arrangement.evolve(event);
    }
    return arrangement;
  }

  private static boolean hasFinding(PrivateFostering arrangement, PrivateFosteringCommand command) {
    return arrangement.decide(command).stream()
        .anyMatch(PrivateFosteringFindingMade.class::isInstance);
  }

  private static void refused(
      PrivateFostering arrangement, PrivateFosteringCommand command, Rule rule) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> arrangement.decide(command))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule.name()))
        .withMessage(rule.sentence());
  }
}
