package uk.safeguarding.lookedafterchildren.adopter;

import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterLimits.BETWEEN_STAGES;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.APPROVED_BEFORE_MATCH;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.PLACED_AFTER_A_MATCH;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.STAGE_ONE_WITHIN_2_MONTHS;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.STAGE_TWO_STARTS_WITHIN_6_MONTHS;
import static uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterPractice.STAGE_TWO_WITHIN_4_MONTHS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Occasion;

/** Where the record of a prospective adopter as it now stands differs from practice. */
final class ProspectiveAdopterFindings {

  private ProspectiveAdopterFindings() {}

  static List<Finding> of(ProspectiveAdopter adopter) {
    if (adopter.withdrawn()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    stage(STAGE_ONE_WITHIN_2_MONTHS, AdopterStage.STAGE_ONE, adopter.approval(), findings);
    stage(STAGE_TWO_WITHIN_4_MONTHS, AdopterStage.STAGE_TWO, adopter.approval(), findings);
    betweenStages(adopter.approval(), findings);
    LocalDate approved = adopter.approval().approvedOn();
    for (Occasion match : adopter.entries().matches().inOrder(day -> day)) {
      if (approved == null || approved.isAfter(match.on())) {
        findings.add(Finding.of(APPROVED_BEFORE_MATCH, match.id().toString(), null));
      }
    }
    for (Occasion placement : adopter.entries().placements().inOrder(day -> day)) {
      if (!adopter.entries().hasMatchBy(placement.on())) {
        findings.add(Finding.of(PLACED_AFTER_A_MATCH, placement.id().toString(), null));
      }
    }
    return findings;
  }

  private static void stage(
      ProspectiveAdopterPractice rule,
      AdopterStage stage,
      AdopterApproval approval,
      List<Finding> findings) {
    AdopterApproval.Stage it = approval.stages().get(stage);
    LocalDate ended = approval.endOf(stage);
    DayLimit limit = ProspectiveAdopterLimits.of(stage);
    if (it != null && ended != null && it.delay() == null && !limit.isKept(it.startedOn(), ended)) {
      findings.add(Finding.of(rule, limit.lastDay(it.startedOn())));
    }
  }

  private static void betweenStages(AdopterApproval approval, List<Finding> findings) {
    LocalDate first = approval.endOf(AdopterStage.STAGE_ONE);
    AdopterApproval.Stage second = approval.stages().get(AdopterStage.STAGE_TWO);
    if (first != null && second != null && !BETWEEN_STAGES.isKept(first, second.startedOn())) {
      findings.add(Finding.of(STAGE_TWO_STARTS_WITHIN_6_MONTHS, BETWEEN_STAGES.lastDay(first)));
    }
  }
}
