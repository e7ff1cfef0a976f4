package uk.safeguarding.childprotection.worklists;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.childprotection.Decisions.agencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.conference.ConferenceOutcome;
import uk.safeguarding.childprotection.conference.ConferenceRoute;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.conference.events.InitialChildProtectionConferenceWithdrawn;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.childprotection.plan.PlanEndReason;
import uk.safeguarding.childprotection.plan.events.ChildBecameSubjectOfPlan;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanCorrected;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEnded;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEvent;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanWithdrawn;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitDue;
import uk.safeguarding.childprotection.plan.events.CoreGroupDue;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceDue;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.childprotection.section47enquiry.Section47Outcome;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceDue;
import uk.safeguarding.childprotection.section47enquiry.events.InitialChildProtectionConferenceNoLongerDue;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryCorrected;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryStarted;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryWithdrawn;
import uk.safeguarding.childprotection.section47enquiry.events.Section47OutcomeRecorded;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

class WorkListsTest {

  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final Section47EnquiryId ENQUIRY = new Section47EnquiryId(new UUID(4, 7));
  private static final ChildProtectionPlanId PLAN = new ChildProtectionPlanId(new UUID(8, 8));
  private static final InitialChildProtectionConferenceId CONFERENCE =
      new InitialChildProtectionConferenceId(new UUID(5, 5));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);

  private static final Section47EnquiryStarted STARTED =
      new Section47EnquiryStarted(ENQUIRY, CHILD, 9, MONDAY, MONDAY);
  private static final Section47OutcomeRecorded OUTCOME =
      new Section47OutcomeRecorded(
          ENQUIRY, CHILD, Section47Outcome.SUBSTANTIATED_CONTINUING_RISK, FRIDAY);
  private static final ServiceEvent DUE =
      new InitialChildProtectionConferenceDue(ENQUIRY, CHILD, MONDAY);
  private static final ServiceEvent HELD =
      new InitialChildProtectionConferenceHeld(
          CONFERENCE,
          CHILD,
          9,
          ConferenceRoute.SECTION_47_ENQUIRY,
          ENQUIRY,
          null,
          null,
          FRIDAY,
          FRIDAY,
          agencies(AttendingAgency.SOCIAL_CARE),
          ConferenceOutcome.NO_PLAN,
          null);
  private static final ChildBecameSubjectOfPlan SUBJECT =
      new ChildBecameSubjectOfPlan(
          PLAN, CHILD, 9, CONFERENCE, CategoryOfAbuse.NEGLECT, MONDAY, null);
  private static final ChildProtectionPlanEvent ENDED =
      new ChildProtectionPlanEnded(PLAN, CHILD, FRIDAY, PlanEndReason.REACHED_18);
  private static final ChildProtectionPlanEvent WITHDRAWN =
      new ChildProtectionPlanWithdrawn(PLAN, CHILD, WithdrawalReason.DUPLICATE);

  @Test
  void an_enquiry_is_on_the_list_until_its_outcome() {
    var list = new OpenSection47Enquiries();
    var correction = new Section47EnquiryCorrected(ENQUIRY, CHILD, FRIDAY, FRIDAY);
    assertThat(after(list, STARTED)).containsExactly(item(ENQUIRY, MONDAY, 10, 22));
    assertThat(after(list, STARTED, correction)).containsExactly(item(ENQUIRY, FRIDAY, 10, 26));
    assertThat(after(list, STARTED, OUTCOME, correction)).isEmpty();
    assertThat(
            after(
                list,
                STARTED,
                new Section47EnquiryWithdrawn(ENQUIRY, CHILD, WithdrawalReason.DUPLICATE)))
        .isEmpty();
  }

  @Test
  void a_conference_is_due_from_an_enquiry_that_asks_for_one_until_it_is_held() {
    var list = new ConferencesDue();
    assertThat(after(list, STARTED, OUTCOME)).isEmpty();
    assertThat(after(list, STARTED, OUTCOME, DUE)).containsExactly(item(ENQUIRY, MONDAY, 10, 22));
    assertThat(after(list, DUE, HELD)).isEmpty();
    assertThat(after(list, DUE, new InitialChildProtectionConferenceNoLongerDue(ENQUIRY, CHILD)))
        .isEmpty();
  }

  @Test
  void an_outcome_recorded_after_its_conference_asks_for_no_other() {
    assertThat(after(new ConferencesDue(), HELD, DUE)).isEmpty();
  }

  @Test
  void a_conference_that_was_withdrawn_is_due_again() {
    var list = new ConferencesDue();
    var held =
        new InitialChildProtectionConferenceWithdrawn(
            CONFERENCE, CHILD, ENQUIRY, FRIDAY, WithdrawalReason.DUPLICATE);
    var onlyCalled =
        new InitialChildProtectionConferenceWithdrawn(
            CONFERENCE, CHILD, null, null, WithdrawalReason.DUPLICATE);
    assertThat(after(list, DUE, HELD, held)).containsExactly(item(ENQUIRY, MONDAY, 10, 22));
    assertThat(after(list, DUE, onlyCalled)).containsExactly(item(ENQUIRY, MONDAY, 10, 22));
  }

  @Test
  void what_is_due_under_a_plan_is_due_until_it_ends() {
    LocalDate dueOn = LocalDate.of(2018, 10, 22);
    isDueUntilTheEnd(new VisitsDue(), new ChildProtectionVisitDue(PLAN, CHILD, MONDAY, dueOn));
    isDueUntilTheEnd(new CoreGroupsDue(), new CoreGroupDue(PLAN, CHILD, MONDAY, dueOn));
    isDueUntilTheEnd(
        new ReviewConferencesDue(),
        new ReviewChildProtectionConferenceDue(PLAN, CHILD, MONDAY, dueOn));
  }

  private static void isDueUntilTheEnd(
      WorkList<ChildProtectionPlanEvent> list, ChildProtectionPlanEvent due) {
    assertThat(after(list, SUBJECT)).isEmpty();
    assertThat(after(list, SUBJECT, due)).containsExactly(item(PLAN, MONDAY, 10, 22));
    assertThat(after(list, SUBJECT, due, ENDED)).isEmpty();
    assertThat(after(list, SUBJECT, due, WITHDRAWN)).isEmpty();
  }

  @Test
  void a_plan_is_long_two_years_after_its_start_as_it_is_now_known() {
    var list = new LongPlans();
    var correction =
        new ChildProtectionPlanCorrected(
            PLAN, CHILD, CONFERENCE, CategoryOfAbuse.NEGLECT, FRIDAY, null);
    assertThat(after(list, SUBJECT))
        .containsExactly(WorkItem.due(PLAN, CHILD, MONDAY, LocalDate.of(2020, 10, 1)));
    assertThat(after(list, SUBJECT, correction))
        .containsExactly(WorkItem.due(PLAN, CHILD, FRIDAY, LocalDate.of(2020, 10, 5)));
    assertThat(after(list, SUBJECT, ENDED, correction)).isEmpty();
    assertThat(after(list, SUBJECT, WITHDRAWN)).isEmpty();
  }

  private static WorkItem item(Object record, LocalDate since, int month, int day) {
    return WorkItem.due(record, CHILD, since, LocalDate.of(2018, month, day));
  }

  /** What waits; each event is folded twice, as after a crash. */
  @SafeVarargs
  private static <E extends ServiceEvent> Iterable<WorkItem> after(WorkList<E> list, E... events) {
    Map<String, WorkItem> items = new HashMap<>();
    for (E event : events) {
      for (int time = 0; time < 2; time++) {
        for (String key : list.keys(event)) {
          var logged = new Logged<>(event, "id", LogPosition.START, Instant.EPOCH);
          switch (list.evolve(key, items.get(key), logged)) {
            case Change.Put<WorkItem>(var item) -> items.put(key, item);
            case Change.Remove<WorkItem> _ -> items.remove(key);
            case Change.Keep<WorkItem> _ -> {}
          }
        }
      }
    }
    return items.values().stream().filter(item -> item.doneBy() == null).toList();
  }
}
