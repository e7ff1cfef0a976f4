package uk.safeguarding.lookedafterchildren.periodofcare;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.PracticeRule;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.CategoryOfNeed;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementLocation;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementProvider;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementType;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonEpisodeCeased;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForEpisode;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForPlacementChange;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.EndPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.PeriodOfCareCommand;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.StartPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Placement;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEvent;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareFindingCleared;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareFindingMade;
import uk.safeguarding.lookedafterchildren.periodofcare.reviews.ReviewParticipation;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitOutcome;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitPlace;

/** The record of one period of care, told by commands. */
final class PeriodRecord {

  static final PeriodOfCareId ID = new PeriodOfCareId(new UUID(8, 8));
  static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  static final LocalDate START = LocalDate.of(2018, 10, 1);
  static final LocalDate SIXTEEN = LocalDate.of(2025, 3, 1);
  static final Placement FOSTER = in(PlacementType.FOSTER_OTHER_CARER);
  static final Placement LONG_TERM =
      new Placement(
          PlacementType.FOSTER_OTHER_CARER_LONG_TERM,
          PlacementProvider.OWN_AUTHORITY,
          PlacementLocation.INSIDE_AUTHORITY,
          34,
          null,
          true);
  static final Placement PARENT =
      new Placement(
          PlacementType.PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY,
          PlacementProvider.PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY,
          PlacementLocation.INSIDE_AUTHORITY,
          0,
          null,
          false);

  private PeriodOfCare period = PeriodOfCare.NOT_STARTED;

  static Placement in(PlacementType type) {
    return new Placement(
        type, PlacementProvider.PRIVATE, PlacementLocation.INSIDE_AUTHORITY, 34, null, false);
  }

  PeriodRecord with(PeriodOfCareCommand... commands) {
    for (PeriodOfCareCommand command : commands) {
      for (PeriodOfCareEvent event : period.decide(command)) {
        period = period.evolve(event);
      }
    }
    return this;
  }

  List<PeriodOfCareEvent> decide(PeriodOfCareCommand command) {
    return period.decide(command);
  }

  List<Finding> made(PeriodOfCareCommand command) {
    return decide(command).stream()
        .filter(PeriodOfCareFindingMade.class::isInstance)
        .map(event -> ((PeriodOfCareFindingMade) event).finding())
        .toList();
  }

  /** Of one rule only. */
  List<Finding> made(PracticeRule rule, PeriodOfCareCommand command) {
    return made(command).stream().filter(each -> each.rule().equals(rule.name())).toList();
  }

  List<Finding> cleared(PeriodOfCareCommand command) {
    return decide(command).stream()
        .filter(PeriodOfCareFindingCleared.class::isInstance)
        .map(event -> ((PeriodOfCareFindingCleared) event).finding())
        .toList();
  }

  static StartPeriodOfCare start() {
    return startOn(START);
  }

  static StartPeriodOfCare startOn(LocalDate day) {
    return start(day, LegalStatus.INTERIM_CARE_ORDER, FOSTER);
  }

  static StartPeriodOfCare start(LocalDate day, LegalStatus status, Placement placement) {
    return new StartPeriodOfCare(
        ID, CHILD, 9, SIXTEEN, day, status, CategoryOfNeed.ABUSE_OR_NEGLECT, placement);
  }

  static RecordEpisodeOfCare move(UUID episode, LocalDate day, Placement placement) {
    return change(
        episode,
        day,
        ReasonForEpisode.PLACEMENT_AND_CARER,
        LegalStatus.INTERIM_CARE_ORDER,
        placement,
        ReasonForPlacementChange.CARE_PLAN);
  }

  static RecordEpisodeOfCare change(
      UUID episode,
      LocalDate day,
      ReasonForEpisode reason,
      LegalStatus status,
      Placement placement,
      @Nullable ReasonForPlacementChange why) {
    return new RecordEpisodeOfCare(ID, episode, day, reason, status, placement, why);
  }

  static RecordLookedAfterVisit visit(UUID visit, LocalDate day) {
    return visit(visit, day, day);
  }

  static RecordLookedAfterVisit visit(UUID visit, LocalDate day, LocalDate recordedOn) {
    return new RecordLookedAfterVisit(
        ID, visit, day, recordedOn, VisitOutcome.CHILD_SEEN_ALONE, VisitPlace.PLACEMENT);
  }

  static RecordLookedAfterReview review(UUID review, LocalDate day) {
    return new RecordLookedAfterReview(ID, review, day, ReviewParticipation.ATTENDED_AND_SPOKE);
  }

  static EndPeriodOfCare end(LocalDate day) {
    return new EndPeriodOfCare(ID, day, ReasonEpisodeCeased.RETURNED_HOME_AS_PLANNED);
  }
}
