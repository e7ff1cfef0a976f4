package uk.safeguarding.lookedafterchildren.adoption;

import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.DECISION;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.HOME_BEFORE_APPLICATION;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.MATCH;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionLimits.MOVING_IN;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.ADOPTERS_FIT_TOGETHER;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.DECISION_WITHIN_7_WORKING_DAYS;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.HOME_10_WEEKS_BEFORE_APPLICATION;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.MATCHED_WITHIN_121_DAYS_OF_PLACEMENT_ORDER;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.MOVED_IN_WITHIN_426_DAYS_OF_ENTERING_CARE;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.PLACED_AFTER_A_MATCH;
import static uk.safeguarding.lookedafterchildren.adoption.AdoptionPractice.PLACED_WITH_AUTHORITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.timetable.Occasion;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderGranted;
import uk.safeguarding.lookedafterchildren.adoption.events.ChildPlacedForAdoption;

/** Where a plan of adoption as it now stands differs from practice. */
final class AdoptionFindings {

  private AdoptionFindings() {}

  static List<Finding> of(Adoption adoption) {
    AdoptionDecisionMade start = adoption.start();
    if (start == null || adoption.withdrawn()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    decision(start, findings);
    thresholds(adoption, start, findings);
    placements(adoption, findings);
    application(adoption, findings);
    adopters(adoption.end().order(), findings);
    return findings;
  }

  private static void decision(AdoptionDecisionMade start, List<Finding> findings) {
    LocalDate received = start.recommendationReceivedOn();
    if (received != null && !DECISION.isKept(received, start.decidedOn())) {
      findings.add(Finding.of(DECISION_WITHIN_7_WORKING_DAYS, DECISION.lastDay(received)));
    }
  }

  private static void thresholds(
      Adoption adoption, AdoptionDecisionMade start, List<Finding> findings) {
    LocalDate movedIn = adoption.path().movedIn();
    LocalDate entered = start.enteredCareOn();
    if (movedIn != null && !AdoptionLimits.isKept(MOVING_IN, entered, movedIn)) {
      findings.add(
          Finding.of(MOVED_IN_WITHIN_426_DAYS_OF_ENTERING_CARE, MOVING_IN.lastDay(entered)));
    }
    LocalDate order = adoption.placementOrderOn();
    LocalDate match = adoption.path().firstMatch();
    if (order != null && match != null && !AdoptionLimits.isKept(MATCH, order, match)) {
      findings.add(Finding.of(MATCHED_WITHIN_121_DAYS_OF_PLACEMENT_ORDER, MATCH.lastDay(order)));
    }
  }

  private static void placements(Adoption adoption, List<Finding> findings) {
    AdoptionPath path = adoption.path();
    LocalDate order = adoption.placementOrderOn();
    for (Occasion each : path.placements().inOrder(ChildPlacedForAdoption::placedOn)) {
      var placement = Objects.requireNonNull(path.placements().standing().get(each.id()));
      if (!path.hasMatchBy(each.on())) {
        findings.add(Finding.of(PLACED_AFTER_A_MATCH, each.id().toString(), null));
      }
      if (placement.authority() == PlacementAuthority.PLACEMENT_ORDER
          && (order == null || order.isAfter(each.on()))) {
        findings.add(Finding.of(PLACED_WITH_AUTHORITY, each.id().toString(), null));
      }
    }
  }

  private static void application(Adoption adoption, List<Finding> findings) {
    LocalDate applied = adoption.end().appliedOn();
    LocalDate home = adoption.path().homeSince();
    if (applied != null
        && home != null
        && applied.isBefore(HOME_BEFORE_APPLICATION.lastDay(home))) {
      findings.add(Finding.of(HOME_10_WEEKS_BEFORE_APPLICATION, null));
    }
  }

  private static void adopters(@Nullable AdoptionOrderGranted order, List<Finding> findings) {
    if (order != null
        && !(order.numberOfAdopters() == order.genders().adopters()
            && order.legalStatus().fits(order.genders()))) {
      findings.add(Finding.of(ADOPTERS_FIT_TOGETHER, null));
    }
  }
}
