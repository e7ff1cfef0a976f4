package uk.safeguarding.lookedafterchildren.adoption;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.commands.AdoptivePlacementCommand;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptivePlacementDisruption;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectFosteringForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.DisruptAdoptivePlacement;
import uk.safeguarding.lookedafterchildren.adoption.commands.MakeAdoptionMatch;
import uk.safeguarding.lookedafterchildren.adoption.commands.PlaceChildForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.StartFosteringForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptionMatch;
import uk.safeguarding.lookedafterchildren.adoption.commands.WithdrawAdoptivePlacement;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchMade;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionMatchWithdrawn;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptivePlacementDisrupted;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptivePlacementDisruptionCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptivePlacementWithdrawn;
import uk.safeguarding.lookedafterchildren.adoption.events.ChildPlacedForAdoption;
import uk.safeguarding.lookedafterchildren.adoption.events.FosteringForAdoptionCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.FosteringForAdoptionStarted;

/** What a command adds to the matches and placements, or the rule that refuses it. */
final class AdoptivePlacementDecision {

  private AdoptivePlacementDecision() {}

  static AdoptionEvent fact(AdoptionPath now, ChildRef child, AdoptivePlacementCommand command) {
    return switch (command) {
      case StartFosteringForAdoption it -> {
        AdoptionRule.FOSTERING_FOR_ADOPTION_STARTS_ONCE.require(now.fosteringOn() == null);
        yield new FosteringForAdoptionStarted(it.adoption(), child, it.placedOn());
      }
      case CorrectFosteringForAdoption it -> {
        AdoptionRule.FOSTERING_CORRECTION_NEEDS_FOSTERING.require(now.fosteringOn() != null);
        yield new FosteringForAdoptionCorrected(it.adoption(), child, it.placedOn());
      }
      case MakeAdoptionMatch it -> {
        AdoptionRule.MATCH_OR_PLACEMENT_IS_RECORDED_ONCE.require(!now.matches().knows(it.match()));
        yield new AdoptionMatchMade(it.adoption(), child, it.match(), it.matchedOn());
      }
      case WithdrawAdoptionMatch it -> {
        AdoptionRule.WITHDRAWAL_NEEDS_MATCH_OR_PLACEMENT.require(now.matches().stands(it.match()));
        yield new AdoptionMatchWithdrawn(it.adoption(), child, it.match(), it.reason());
      }
      case PlaceChildForAdoption it -> {
        AdoptionRule.MATCH_OR_PLACEMENT_IS_RECORDED_ONCE.require(
            !now.placements().knows(it.placement()));
        yield new ChildPlacedForAdoption(
            it.adoption(),
            child,
            it.placement(),
            it.authority(),
            it.formerFosterCarer(),
            it.livedThereSince(),
            it.placedOn());
      }
      case WithdrawAdoptivePlacement it -> {
        AdoptionRule.WITHDRAWAL_NEEDS_MATCH_OR_PLACEMENT.require(
            now.placements().stands(it.placement()));
        yield new AdoptivePlacementWithdrawn(it.adoption(), child, it.placement(), it.reason());
      }
      case DisruptAdoptivePlacement it -> {
        AdoptionRule.DISRUPTION_NEEDS_PLACEMENT.require(
            now.placements().stands(it.placement()) && !now.isDisrupted(it.placement()));
        yield new AdoptivePlacementDisrupted(
            it.adoption(), child, it.placement(), it.disruptedOn());
      }
      case CorrectAdoptivePlacementDisruption it -> {
        AdoptionRule.DISRUPTION_CORRECTION_NEEDS_DISRUPTION.require(
            now.isDisrupted(it.placement()));
        yield new AdoptivePlacementDisruptionCorrected(
            it.adoption(), child, it.placement(), it.disruptedOn());
      }
    };
  }
}
