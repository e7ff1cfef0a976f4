package uk.safeguarding.lookedafterchildren.periodofcare;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.FAR_IN_MILES;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.STABILITY;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.UNDER_16_SINCE;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.EPISODE_CHANGES_WHAT_ITS_REASON_SAYS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.FEWER_THAN_3_PLACEMENTS_IN_12_MONTHS;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.NO_UNREGULATED_PLACEMENT_UNDER_16;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.PLACEMENT_CHANGE_HAS_A_REASON;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCarePractice.PLACEMENT_NEAR_HOME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Episode;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;

/** Where the episodes of a period of care differ from practice. */
final class PlacementFindings {

  private PlacementFindings() {}

  static List<Finding> of(PeriodOfCare period) {
    var findings = new ArrayList<Finding>();
    List<Episode> episodes = period.episodes().inOrder();
    for (int i = 0; i < episodes.size(); i++) {
      Episode episode = episodes.get(i);
      if (i > 0) {
        compare(findings, episodes.get(i - 1), episode);
      }
      if (i == 0 || episode.reason().changesPlacement()) {
        placed(findings, period.begun(), episode);
      }
    }
    List<Episode> moves = period.episodes().countedMoves();
    // The placement that a move ends counts too, so two moves within the limit make three.
    for (int i = 2; i < moves.size(); i++) {
      LocalDate before = moves.get(i - 1).startedOn();
      if (moves.get(i).startedOn().isBefore(STABILITY.lastDay(before))) {
        findings.add(Finding.of(FEWER_THAN_3_PLACEMENTS_IN_12_MONTHS, moves.get(i).about(), null));
      }
    }
    return findings;
  }

  private static void compare(List<Finding> findings, Episode before, Episode episode) {
    if (!episode.differsAsItsReasonSays(before)) {
      findings.add(Finding.of(EPISODE_CHANGES_WHAT_ITS_REASON_SAYS, episode.about(), null));
    }
    if (episode.lacksReasonForPlacementChange(before)) {
      findings.add(Finding.of(PLACEMENT_CHANGE_HAS_A_REASON, episode.about(), null));
    }
  }

  private static void placed(List<Finding> findings, PeriodOfCareStarted start, Episode episode) {
    if (!episode.placement().type().isTemporary()
        && episode.placement().isOutsideAndFurtherThan(FAR_IN_MILES)) {
      findings.add(Finding.of(PLACEMENT_NEAR_HOME, episode.about(), null));
    }
    if (episode.placement().type().isForOver16()
        && !episode.startedOn().isBefore(UNDER_16_SINCE)
        && isUnder16(start, episode.startedOn())) {
      findings.add(Finding.of(NO_UNREGULATED_PLACEMENT_UNDER_16, episode.about(), null));
    }
  }

  /** In the month of the birthday, whose day is not told, the child gets the benefit of it. */
  private static boolean isUnder16(PeriodOfCareStarted start, LocalDate day) {
    LocalDate from = start.turns16From();
    return from != null && day.isBefore(from);
  }
}
