package uk.safeguarding.lookedafterchildren.adoption;

import uk.safeguarding.lookedafterchildren.adoption.commands.AdoptionCommand;
import uk.safeguarding.lookedafterchildren.adoption.commands.AdoptionEndCommand;
import uk.safeguarding.lookedafterchildren.adoption.commands.AdoptivePlacementCommand;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionDecision;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectPlacementOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.DecideAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.GrantPlacementOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptionRecord;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.adoption.events.PlacementOrderCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.PlacementOrderGranted;

/** What a command adds to the record of a plan of adoption, or the rule that refuses it. */
final class AdoptionDecision {

  private AdoptionDecision() {}

  static AdoptionEvent fact(Adoption now, AdoptionCommand command) {
    AdoptionRule.ADOPTION_RECORD_MUST_STAND.require(!now.withdrawn());
    return switch (command) {
      case DecideAdoption it -> {
        AdoptionRule.ADOPTION_IS_DECIDED_ONCE.require(now.start() == null);
        yield new AdoptionDecisionMade(
            it.adoption(),
            it.child(),
            it.age(),
            it.enteredCareOn(),
            it.recommendationReceivedOn(),
            it.decidedOn());
      }
      case CorrectAdoptionDecision it ->
          new AdoptionDecisionCorrected(
              it.adoption(),
              now.begun().child(),
              it.enteredCareOn(),
              it.recommendationReceivedOn(),
              it.decidedOn());
      case GrantPlacementOrder it -> {
        AdoptionRule.PLACEMENT_ORDER_IS_GRANTED_ONCE.require(now.placementOrderOn() == null);
        yield new PlacementOrderGranted(it.adoption(), now.begun().child(), it.grantedOn());
      }
      case CorrectPlacementOrder it -> {
        AdoptionRule.PLACEMENT_ORDER_CORRECTION_NEEDS_ORDER.require(now.placementOrderOn() != null);
        yield new PlacementOrderCorrected(it.adoption(), now.begun().child(), it.grantedOn());
      }
      case AdoptivePlacementCommand it ->
          AdoptivePlacementDecision.fact(now.path(), now.begun().child(), it);
      case AdoptionEndCommand it -> AdoptionEndDecision.fact(now.end(), now.begun().child(), it);
      case WithdrawAdoptionRecord it ->
          new AdoptionRecordWithdrawn(it.adoption(), now.begun().child(), it.reason());
    };
  }
}
