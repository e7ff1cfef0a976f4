package uk.safeguarding.casereviews.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.casereviews.Decisions.refused;
import static uk.safeguarding.casereviews.incident.SeriousIncidentPractice.INCIDENT_IS_NOTIFIABLE;
import static uk.safeguarding.casereviews.incident.SeriousIncidentPractice.LOOKED_AFTER_DEATH_IS_NOTIFIED;
import static uk.safeguarding.casereviews.incident.SeriousIncidentPractice.LOOKED_AFTER_DEATH_NOTIFIED_WITHIN_5_WORKING_DAYS;
import static uk.safeguarding.casereviews.incident.SeriousIncidentPractice.NOTIFIED_TO_THE_RIGHT_BODY;
import static uk.safeguarding.casereviews.incident.SeriousIncidentPractice.NOTIFIED_WITHIN_5_WORKING_DAYS;
import static uk.safeguarding.casereviews.incident.SeriousIncidentPractice.SAFEGUARDING_PARTNERS_ARE_TOLD;
import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.INCIDENT_MUST_STAND;
import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.INCIDENT_NOTIFIED_ONCE;
import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.INCIDENT_RECORDED_ONCE;
import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.NOTIFICATION_CORRECTION_NEEDS_NOTIFICATION;
import static uk.safeguarding.casereviews.incident.SeriousIncidentRule.NOTIFIED_NOT_BEFORE_KNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.casereviews.incident.commands.CorrectSeriousIncident;
import uk.safeguarding.casereviews.incident.commands.CorrectSeriousIncidentNotification;
import uk.safeguarding.casereviews.incident.commands.NotifySeriousIncident;
import uk.safeguarding.casereviews.incident.commands.RecordSeriousIncident;
import uk.safeguarding.casereviews.incident.commands.SeriousIncidentCommand;
import uk.safeguarding.casereviews.incident.commands.WithdrawSeriousIncident;
import uk.safeguarding.casereviews.incident.events.RapidReviewDue;
import uk.safeguarding.casereviews.incident.events.RapidReviewNoLongerDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentBecameKnown;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentEvent;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentFindingCleared;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentFindingMade;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationCorrected;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotificationNoLongerDue;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentNotified;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.WithdrawalReason;

class SeriousIncidentTest {

  private static final SeriousIncidentId ID = new SeriousIncidentId(new UUID(1, 6));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final SortedSet<NotifiedBody> ALL = new TreeSet<>(List.of(NotifiedBody.values()));

  private static final RecordSeriousIncident DEATH =
      known(MONDAY, IncidentOutcome.DIED, AbuseOrNeglect.SUSPECTED, false);
  private static final RecordSeriousIncident IN_CARE =
      known(MONDAY, IncidentOutcome.DIED, AbuseOrNeglect.NEITHER, true);
  private static final WithdrawSeriousIncident WITHDRAW =
      new WithdrawSeriousIncident(ID, WithdrawalReason.DUPLICATE);

  @Test
  void an_incident_is_to_be_notified_and_reviewed_rapidly() {
    assertThat(SeriousIncident.NOT_RECORDED.decide(DEATH))
        .containsExactly(
            new SeriousIncidentBecameKnown(
                ID,
                CHILD,
                2,
                MONDAY,
                IncidentOutcome.DIED,
                AbuseOrNeglect.SUSPECTED,
                KindOfHarm.NEGLECT,
                false),
            new SeriousIncidentNotificationDue(ID, CHILD, MONDAY, LocalDate.of(2018, 10, 8)),
            new RapidReviewDue(ID, CHILD, MONDAY, LocalDate.of(2018, 10, 22)));
    assertThat(after(DEATH).decide(notify(FRIDAY)))
        .containsExactly(
            new SeriousIncidentNotified(ID, CHILD, ALL, FRIDAY),
            new SeriousIncidentNotificationNoLongerDue(ID, CHILD));
  }

  @Test
  void an_incident_about_no_single_child_is_its_own_subject() {
    var several =
        new RecordSeriousIncident(
            ID,
            null,
            null,
            MONDAY,
            IncidentOutcome.SERIOUSLY_HARMED,
            AbuseOrNeglect.KNOWN,
            KindOfHarm.EXPLOITATION,
            false);
    assertThat(after(several).decide(notify(FRIDAY)))
        .extracting(SeriousIncidentEvent::subject)
        .containsOnly(ID.toString());
    assertThat(after(DEATH).decide(notify(FRIDAY)))
        .extracting(SeriousIncidentEvent::subject)
        .containsOnly(CHILD.toString());
  }

  @Test
  void a_correction_moves_what_is_due_and_a_withdrawal_ends_it() {
    assertThat(after(DEATH).decide(correct(FRIDAY, AbuseOrNeglect.KNOWN)))
        .contains(
            new SeriousIncidentNotificationDue(ID, CHILD, FRIDAY, LocalDate.of(2018, 10, 12)),
            new RapidReviewDue(ID, CHILD, FRIDAY, LocalDate.of(2018, 10, 26)));
    assertThat(after(DEATH).decide(WITHDRAW))
        .containsExactly(
            new SeriousIncidentWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE),
            new SeriousIncidentNotificationNoLongerDue(ID, CHILD),
            new RapidReviewNoLongerDue(ID, CHILD));
  }

  @Test
  void there_was_no_panel_and_no_rapid_review_before_29_june_2018() {
    LocalDate before = LocalDate.of(2018, 6, 28);
    var old = known(before, IncidentOutcome.DIED, AbuseOrNeglect.KNOWN, false);
    assertThat(SeriousIncident.NOT_RECORDED.decide(old))
        .noneMatch(RapidReviewDue.class::isInstance);
    var toOfsted = new TreeSet<>(List.of(NotifiedBody.OFSTED, NotifiedBody.SAFEGUARDING_PARTNERS));
    assertThat(findings(after(old, new NotifySeriousIncident(ID, toOfsted, before)))).isEmpty();
    assertThat(findings(after(DEATH, new NotifySeriousIncident(ID, toOfsted, MONDAY))))
        .containsExactly(Finding.of(NOTIFIED_TO_THE_RIGHT_BODY, null));
  }

  @Test
  void identity_and_order_refuse() {
    isRefused(after(DEATH), DEATH, INCIDENT_RECORDED_ONCE);
    isRefused(after(DEATH, WITHDRAW), notify(FRIDAY), INCIDENT_MUST_STAND);
    isRefused(after(DEATH, notify(FRIDAY)), notify(FRIDAY), INCIDENT_NOTIFIED_ONCE);
    isRefused(
        after(DEATH),
        new CorrectSeriousIncidentNotification(ID, ALL, FRIDAY),
        NOTIFICATION_CORRECTION_NEEDS_NOTIFICATION);
    isRefused(after(DEATH), notify(MONDAY.minusDays(1)), NOTIFIED_NOT_BEFORE_KNOWN);
    isRefused(
        after(DEATH, notify(MONDAY)),
        correct(FRIDAY, AbuseOrNeglect.KNOWN),
        NOTIFIED_NOT_BEFORE_KNOWN);
    isRefused(
        after(DEATH, notify(FRIDAY)),
        new CorrectSeriousIncidentNotification(ID, ALL, MONDAY.minusDays(1)),
        NOTIFIED_NOT_BEFORE_KNOWN);
  }

  @Test
  void what_is_not_notifiable_is_recorded_with_a_finding() {
    var accident = known(MONDAY, IncidentOutcome.DIED, AbuseOrNeglect.NEITHER, false);
    assertThat(findings(after(accident))).containsExactly(Finding.of(INCIDENT_IS_NOTIFIABLE, null));
    assertThat(findings(after(IN_CARE))).isEmpty();
  }

  @Test
  void the_safeguarding_partners_are_told_as_well() {
    var panelOnly = new TreeSet<>(List.of(NotifiedBody.NATIONAL_PANEL));
    assertThat(findings(after(DEATH, new NotifySeriousIncident(ID, panelOnly, FRIDAY))))
        .containsExactly(Finding.of(SAFEGUARDING_PARTNERS_ARE_TOLD, null));
  }

  @Test
  void the_death_of_a_looked_after_child_is_notified_whatever_is_suspected() {
    var panelOnly = new TreeSet<>(List.of(NotifiedBody.NATIONAL_PANEL));
    assertThat(findings(after(IN_CARE, new NotifySeriousIncident(ID, panelOnly, FRIDAY))))
        .containsExactly(Finding.of(LOOKED_AFTER_DEATH_IS_NOTIFIED, null));
    assertThat(findings(after(IN_CARE, notify(LocalDate.of(2018, 10, 9)))))
        .containsExactly(
            Finding.of(
                LOOKED_AFTER_DEATH_NOTIFIED_WITHIN_5_WORKING_DAYS, LocalDate.of(2018, 10, 8)));
    assertThat(SeriousIncident.NOT_RECORDED.decide(IN_CARE))
        .contains(new SeriousIncidentNotificationDue(ID, CHILD, MONDAY, LocalDate.of(2018, 10, 8)))
        .noneMatch(RapidReviewDue.class::isInstance);
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-10-01, 2018-10-08, true,  a plain week is five working days
          2018-10-01, 2018-10-09, false, the day after the fifth
          2018-10-05, 2018-10-12, true,  known on a Friday evening: Monday is day one
          2018-10-06, 2018-10-12, true,  and so it is from a Saturday
          2018-10-06, 2018-10-15, false, whose fifth day is a Friday
          2018-10-26, 2018-11-02, true,  the clocks change on 28 October and days are still days
          2018-12-20, 2018-12-31, true,  'Christmas Day and Boxing Day do not count'
          2018-12-20, 2019-01-02, false, 'New Year''s Day moved nothing: the fifth day was before it'
          2019-04-16, 2019-04-25, true,  Good Friday and Easter Monday do not count
          2019-04-16, 2019-04-26, false, one day past the limit that Easter moved
          2022-09-14, 2022-09-22, true,  the state funeral of 19 September 2022 was a bank holiday
          2022-09-14, 2022-09-23, false, one day past the limit that the funeral moved
          2023-05-03, 2023-05-11, true,  the coronation was kept on Monday 8 May 2023
          2023-05-03, 2023-05-12, false, one day past the limit that the coronation moved
          """)
  void an_incident_is_notified_within_5_working_days(
      LocalDate known, LocalDate notified, boolean kept, String why) {
    var incident = known(known, IncidentOutcome.DIED, AbuseOrNeglect.KNOWN, false);
    assertThat(
            after(incident).decide(notify(notified)).stream()
                .anyMatch(SeriousIncidentFindingMade.class::isInstance))
        .as(why)
        .isEqualTo(!kept);
  }

  @Test
  void a_finding_names_the_last_day_and_a_correction_clears_it() {
    var late = Finding.of(NOTIFIED_WITHIN_5_WORKING_DAYS, LocalDate.of(2018, 10, 8));
    assertThat(after(DEATH).decide(notify(LocalDate.of(2018, 10, 9))))
        .contains(new SeriousIncidentFindingMade(ID, CHILD, late));
    assertThat(
            after(DEATH, notify(LocalDate.of(2018, 10, 9)))
                .decide(new CorrectSeriousIncidentNotification(ID, ALL, FRIDAY)))
        .containsExactly(
            new SeriousIncidentNotificationCorrected(ID, CHILD, ALL, FRIDAY),
            new SeriousIncidentFindingCleared(ID, CHILD, late));
  }

  private static List<Finding> findings(SeriousIncident incident) {
    return SeriousIncidentPractice.findings(incident);
  }

  private static RecordSeriousIncident known(
      LocalDate on, IncidentOutcome outcome, AbuseOrNeglect abuse, boolean lookedAfter) {
    return new RecordSeriousIncident(
        ID, CHILD, 2, on, outcome, abuse, KindOfHarm.NEGLECT, lookedAfter);
  }

  private static CorrectSeriousIncident correct(LocalDate on, AbuseOrNeglect abuse) {
    return new CorrectSeriousIncident(
        ID, on, IncidentOutcome.DIED, abuse, KindOfHarm.NEGLECT, false);
  }

  private static NotifySeriousIncident notify(LocalDate on) {
    return new NotifySeriousIncident(ID, ALL, on);
  }

  private static SeriousIncident after(SeriousIncidentCommand... commands) {
    SeriousIncident state = SeriousIncident.NOT_RECORDED;
    for (SeriousIncidentCommand command : commands) {
      for (SeriousIncidentEvent event : state.decide(command)) {
        state = state.evolve(event);
      }
    }
    return state;
  }

  private static void isRefused(SeriousIncident state, SeriousIncidentCommand command, Rule rule) {
    refused(() -> state.decide(command), rule);
  }
}
