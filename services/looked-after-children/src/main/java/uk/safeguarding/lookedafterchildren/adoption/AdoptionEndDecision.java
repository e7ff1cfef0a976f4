package uk.safeguarding.lookedafterchildren.adoption;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.commands.AdoptionEndCommand;
import uk.safeguarding.lookedafterchildren.adoption.commands.ApplyForAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionOrderApplication;
import uk.safeguarding.lookedafterchildren.adoption.commands.CorrectAdoptionReversal;
import uk.safeguarding.lookedafterchildren.adoption.commands.GrantAdoptionOrder;
import uk.safeguarding.lookedafterchildren.adoption.commands.ReverseAdoptionDecision;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionReversed;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionEvent;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderApplicationCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderApplied;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderGranted;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionReversalCorrected;

/** What a command adds to how a plan of adoption ends, or the rule that refuses it. */
final class AdoptionEndDecision {

  private AdoptionEndDecision() {}

  static AdoptionEvent fact(AdoptionEnd now, ChildRef child, AdoptionEndCommand command) {
    return switch (command) {
      case ApplyForAdoptionOrder it -> {
        AdoptionRule.ADOPTION_ORDER_IS_APPLIED_FOR_ONCE.require(now.appliedOn() == null);
        yield new AdoptionOrderApplied(it.adoption(), child, it.appliedOn());
      }
      case CorrectAdoptionOrderApplication it -> {
        AdoptionRule.APPLICATION_CORRECTION_NEEDS_APPLICATION.require(now.appliedOn() != null);
        yield new AdoptionOrderApplicationCorrected(it.adoption(), child, it.appliedOn());
      }
      case GrantAdoptionOrder it -> {
        AdoptionRule.ADOPTION_ENDS_ONCE.require(now.on() == null);
        yield new AdoptionOrderGranted(
            it.adoption(),
            child,
            it.formerFosterCarer(),
            it.numberOfAdopters(),
            it.genders(),
            it.legalStatus(),
            it.consent(),
            it.grantedOn());
      }
      case CorrectAdoptionOrder it -> {
        AdoptionRule.ADOPTION_ORDER_CORRECTION_NEEDS_ORDER.require(now.order() != null);
        yield new AdoptionOrderCorrected(
            it.adoption(),
            child,
            it.formerFosterCarer(),
            it.numberOfAdopters(),
            it.genders(),
            it.legalStatus(),
            it.consent(),
            it.grantedOn());
      }
      case ReverseAdoptionDecision it -> {
        AdoptionRule.ADOPTION_ENDS_ONCE.require(now.on() == null);
        yield new AdoptionDecisionReversed(it.adoption(), child, it.reason(), it.reversedOn());
      }
      case CorrectAdoptionReversal it -> {
        AdoptionRule.REVERSAL_CORRECTION_NEEDS_REVERSAL.require(now.reversal() != null);
        yield new AdoptionReversalCorrected(it.adoption(), child, it.reason(), it.reversedOn());
      }
    };
  }
}
