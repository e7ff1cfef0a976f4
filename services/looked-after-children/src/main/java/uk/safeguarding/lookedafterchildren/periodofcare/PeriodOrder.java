package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.CODE_IS_IN_FORCE_ON_ITS_DAY;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.EPISODES_LIE_BETWEEN_START_AND_END;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.ONE_EPISODE_A_DAY;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.PLACEMENT_CHANGE_REASON_NEEDS_A_CHANGE;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.SHORT_BREAKS_ARE_A_PERIOD_OF_THEIR_OWN;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.START_IS_NO_FURTHER_EPISODE;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.VISIT_IS_RECORDED_AFTER_IT_IS_MADE;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareRule.WHAT_HAPPENED_LIES_WITHIN_THE_PERIOD;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForEpisode;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Episode;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewHeld;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitMade;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEnded;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;

/** Whether the record of a period of care is in order as a whole, whatever was told last. */
final class PeriodOrder {

  private PeriodOrder() {}

  static void require(PeriodOfCare period) {
    PeriodOfCareStarted start = period.begun();
    PeriodOfCareEnded end = period.end();
    LocalDate from = start.startedOn();
    LocalDate until = period.endedOn();
    Collection<Episode> changes = period.changes().standing().values();
    CODE_IS_IN_FORCE_ON_ITS_DAY.require(
        period.episodes().inOrder().stream().allMatch(Episode::isInForce)
            && (end == null || end.reason().isInForceOn(end.endedOn())));
    EPISODES_LIE_BETWEEN_START_AND_END.require(
        changes.stream()
            .map(Episode::startedOn)
            .allMatch(day -> day.isAfter(from) && (until == null || day.isBefore(until))));
    ONE_EPISODE_A_DAY.require(
        changes.stream().map(Episode::startedOn).distinct().count() == changes.size());
    changes.forEach(each -> requireOrder(each, start));
    WHAT_HAPPENED_LIES_WITHIN_THE_PERIOD.require(
        (until == null || !until.isBefore(from))
            && occasions(period).allMatch(day -> isWithin(day, from, until)));
    VISIT_IS_RECORDED_AFTER_IT_IS_MADE.require(
        period.visits().standing().values().stream()
            .noneMatch(visit -> visit.recordedOn().isBefore(visit.visitedOn())));
  }

  private static void requireOrder(Episode change, PeriodOfCareStarted start) {
    START_IS_NO_FURTHER_EPISODE.require(
        change.reason() != ReasonForEpisode.STARTED_TO_BE_LOOKED_AFTER);
    PLACEMENT_CHANGE_REASON_NEEDS_A_CHANGE.require(
        change.placementChangeReason() == null || change.reason().changesPlacement());
    SHORT_BREAKS_ARE_A_PERIOD_OF_THEIR_OWN.require(
        change.legalStatus().isShortBreak() == start.legalStatus().isShortBreak());
  }

  private static Stream<LocalDate> occasions(PeriodOfCare period) {
    return Stream.concat(
        period.visits().standing().values().stream().map(LookedAfterVisitMade::visitedOn),
        period.reviews().standing().values().stream().map(LookedAfterReviewHeld::heldOn));
  }

  private static boolean isWithin(LocalDate day, LocalDate from, @Nullable LocalDate until) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
