package uk.safeguarding.childprotection.plan;

import static uk.safeguarding.childprotection.Decisions.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.childprotection.plan.commands.ChildProtectionPlanCommand;
import uk.safeguarding.childprotection.plan.commands.EndChildProtectionPlan;
import uk.safeguarding.childprotection.plan.commands.RecordChildProtectionVisit;
import uk.safeguarding.childprotection.plan.commands.RecordCoreGroup;
import uk.safeguarding.childprotection.plan.commands.RecordReviewConference;
import uk.safeguarding.childprotection.plan.commands.StartChildProtectionPlan;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEvent;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanFindingCleared;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanFindingMade;
import uk.safeguarding.childprotection.plan.reviews.ReviewDecision;
import uk.safeguarding.childprotection.plan.visits.VisitOutcome;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** The record of one plan, told by commands. */
final class PlanRecord {

  static final ChildProtectionPlanId ID = new ChildProtectionPlanId(new UUID(8, 8));
  static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  static final InitialChildProtectionConferenceId CONFERENCE =
      new InitialChildProtectionConferenceId(new UUID(5, 5));
  static final LocalDate START = LocalDate.of(2018, 10, 1);
  static final SortedSet<AttendingAgency> TWO_AGENCIES =
      agencies(AttendingAgency.SOCIAL_CARE, AttendingAgency.EDUCATION);

  private ChildProtectionPlan plan = ChildProtectionPlan.NOT_STARTED;

  PlanRecord with(ChildProtectionPlanCommand... commands) {
    for (ChildProtectionPlanCommand command : commands) {
      for (ChildProtectionPlanEvent event : plan.decide(command)) {
        plan = plan.evolve(event);
      }
    }
    return this;
  }

  List<ChildProtectionPlanEvent> decide(ChildProtectionPlanCommand command) {
    return plan.decide(command);
  }

  List<Finding> made(ChildProtectionPlanCommand command) {
    return decide(command).stream()
        .filter(ChildProtectionPlanFindingMade.class::isInstance)
        .map(event -> ((ChildProtectionPlanFindingMade) event).finding())
        .toList();
  }

  List<Finding> cleared(ChildProtectionPlanCommand command) {
    return decide(command).stream()
        .filter(ChildProtectionPlanFindingCleared.class::isInstance)
        .map(event -> ((ChildProtectionPlanFindingCleared) event).finding())
        .toList();
  }

  static StartChildProtectionPlan start(@Nullable LocalDate previousPlanEndedOn) {
    return startOn(START, previousPlanEndedOn);
  }

  static StartChildProtectionPlan startOn(LocalDate day, @Nullable LocalDate previousPlanEndedOn) {
    return new StartChildProtectionPlan(
        ID, CHILD, 9, CONFERENCE, CategoryOfAbuse.NEGLECT, day, previousPlanEndedOn);
  }

  static RecordChildProtectionVisit visit(UUID visit, LocalDate day) {
    return new RecordChildProtectionVisit(ID, visit, day, VisitOutcome.CHILD_SEEN_ALONE);
  }

  static RecordCoreGroup coreGroup(UUID coreGroup, LocalDate day) {
    return new RecordCoreGroup(ID, coreGroup, day, TWO_AGENCIES);
  }

  static RecordReviewConference review(UUID review, LocalDate day) {
    return new RecordReviewConference(
        ID,
        review,
        day,
        TWO_AGENCIES,
        ReviewDecision.PLAN_CONTINUES,
        CategoryOfAbuse.EMOTIONAL_ABUSE);
  }

  static EndChildProtectionPlan end(LocalDate day, PlanEndReason reason) {
    return new EndChildProtectionPlan(ID, day, reason);
  }
}
