package uk.safeguarding.lookedafterchildren.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.AgeMilestones;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverEndReason;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactNoLongerDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEnded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverWithdrawn;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanEndReason;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.NeedsAssessmentCompleted;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorised;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEnded;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewDue;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanWithdrawn;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningStarted;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Of a young person born in May 2001. */
class LeavingCareWorkListsTest {

  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final CareLeaverId CARE_LEAVER = new CareLeaverId(new UUID(6, 6));
  private static final PathwayPlanId PLAN = new PathwayPlanId(new UUID(7, 7));
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final CareLeaverSupportStarted STARTED = started(MONDAY);
  private static final CareLeaverWithdrawn WITHDRAWN =
      new CareLeaverWithdrawn(CARE_LEAVER, CHILD, WithdrawalReason.DUPLICATE);
  private static final PathwayPlanAuthorised AUTHORISED =
      new PathwayPlanAuthorised(PLAN, CHILD, MONDAY, null);
  private static final PathwayPlanEnded ENDED =
      new PathwayPlanEnded(PLAN, CHILD, KnownDay.of(MONDAY), PathwayPlanEndReason.SUPPORT_ENDED);
  private static final PathwayPlanWithdrawn PLAN_WITHDRAWN =
      new PathwayPlanWithdrawn(PLAN, CHILD, WithdrawalReason.DUPLICATE);

  @Test
  void contact_is_due_until_it_is_no_more() {
    var list = new CareLeaverContactsDue();
    var due = new CareLeaverContactDue(CARE_LEAVER, CHILD, MONDAY, MONDAY.plusWeeks(8));
    assertThat(after(list, STARTED)).isEmpty();
    assertThat(after(list, STARTED, due))
        .containsExactly(WorkItem.due(CARE_LEAVER, CHILD, MONDAY, MONDAY.plusWeeks(8)));
    assertThat(after(list, due, new CareLeaverContactNoLongerDue(CARE_LEAVER, CHILD))).isEmpty();
    assertThat(after(list, due, WITHDRAWN)).isEmpty();
  }

  @Test
  void a_plan_is_to_be_reviewed_until_it_ends() {
    var list = new PathwayPlanReviewsDue();
    var due = new PathwayPlanReviewDue(PLAN, CHILD, MONDAY, MONDAY.plusMonths(6));
    assertThat(after(list, AUTHORISED, due))
        .containsExactly(WorkItem.due(PLAN, CHILD, MONDAY, MONDAY.plusMonths(6)));
    assertThat(after(list, due, ENDED)).isEmpty();
    assertThat(after(list, due, PLAN_WITHDRAWN)).isEmpty();
  }

  @Test
  void needs_are_to_be_assessed_from_the_first_day_that_is_known() {
    var list = new PathwayAssessmentsDue();
    var onBirthday = planning(null);
    var corrected = new PathwayPlanningCorrected(PLAN, CHILD, null, MONDAY.plusDays(4));
    assertThat(after(list, planning(MONDAY)))
        .containsExactly(WorkItem.due(PLAN, CHILD, MONDAY, LocalDate.of(2019, 1, 1)));
    assertThat(after(list, onBirthday))
        .as("the earliest day on which the limit can end")
        .containsExactly(
            WorkItem.due(PLAN, CHILD, LocalDate.of(2017, 5, 1), LocalDate.of(2017, 8, 1)));
    assertThat(after(list, onBirthday, corrected))
        .containsExactly(WorkItem.due(PLAN, CHILD, MONDAY.plusDays(4), LocalDate.of(2019, 1, 5)));
    var assessed = new NeedsAssessmentCompleted(PLAN, CHILD, MONDAY);
    assertThat(after(list, onBirthday, assessed, corrected)).isEmpty();
    assertThat(after(list, onBirthday, ENDED)).isEmpty();
    assertThat(after(list, onBirthday, PLAN_WITHDRAWN)).isEmpty();
  }

  @Test
  void who_turns_18_waits_for_a_plan_from_six_months_before() {
    var list = new TurningEighteenWithoutPlan();
    var waiting =
        WorkItem.due(CARE_LEAVER, CHILD, LocalDate.of(2018, 11, 1), LocalDate.of(2019, 4, 30));
    assertThat(after(list, STARTED)).containsExactly(waiting);
    assertThat(after(list, STARTED, AUTHORISED)).isEmpty();
    assertThat(after(list, AUTHORISED, STARTED)).as("the plan came first").isEmpty();
    assertThat(after(list, STARTED, AUTHORISED, PLAN_WITHDRAWN)).containsExactly(waiting);
    assertThat(after(list, AUTHORISED, PLAN_WITHDRAWN, STARTED)).containsExactly(waiting);
    assertThat(after(list, STARTED, WITHDRAWN)).isEmpty();
    assertThat(
            after(
                list,
                STARTED,
                new CareLeaverSupportEnded(
                    CARE_LEAVER,
                    CHILD,
                    new UUID(1, 2),
                    KnownDay.of(MONDAY),
                    CareLeaverEndReason.NOT_ENTITLED)))
        .isEmpty();
    assertThat(after(list, started(LocalDate.of(2019, 5, 10)))).as("18 already").isEmpty();
  }

  private static CareLeaverSupportStarted started(LocalDate since) {
    var months = new TreeMap<Integer, MilestoneMonth>();
    AgeMilestones.of(LocalDate.of(2001, 5, 10))
        .forEach((age, month) -> months.put(age, new MilestoneMonth(month)));
    return new CareLeaverSupportStarted(
        CARE_LEAVER,
        CHILD,
        17,
        CareLeaverCategory.RELEVANT,
        KnownDay.of(since),
        false,
        null,
        months);
  }

  private static PathwayPlanningStarted planning(@Nullable LocalDate becameEligibleOn) {
    return new PathwayPlanningStarted(
        PLAN, CHILD, 16, null, MilestoneMonth.parse("2017-05"), becameEligibleOn);
  }

  /** What waits; each event is folded twice, as after a crash. */
  private static Iterable<WorkItem> after(WorkList<?> list, ServiceEvent... events) {
    Map<String, WorkItem> items = new HashMap<>();
    for (ServiceEvent event : events) {
      fold(list, event, items);
      fold(list, event, items);
    }
    return items.values().stream().filter(item -> item.doneBy() == null).toList();
  }

  private static <E extends ServiceEvent> void fold(
      WorkList<E> list, ServiceEvent event, Map<String, WorkItem> items) {
    if (!list.eventType().isInstance(event)) {
      return;
    }
    E known = list.eventType().cast(event);
    for (String key : list.keys(known)) {
      var logged = new Logged<>(known, "id", LogPosition.START, Instant.EPOCH);
      switch (list.evolve(key, items.get(key), logged)) {
        case Change.Put<WorkItem>(var item) -> items.put(key, item);
        case Change.Remove<WorkItem> _ -> items.remove(key);
        case Change.Keep<WorkItem> _ -> {}
      }
    }
  }
}
