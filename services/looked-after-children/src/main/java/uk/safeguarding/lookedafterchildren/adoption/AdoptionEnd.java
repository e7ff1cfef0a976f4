package uk.safeguarding.lookedafterchildren.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionDecisionReversed;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderCorrected;
import uk.safeguarding.lookedafterchildren.adoption.events.AdoptionOrderGranted;

/** How a plan of adoption comes to its end. */
record AdoptionEnd(
    @Nullable LocalDate appliedOn,
    @Nullable AdoptionOrderGranted order,
    @Nullable AdoptionDecisionReversed reversal) {

  static final AdoptionEnd NONE = new AdoptionEnd(null, null, null);

  AdoptionEnd applied(LocalDate on) {
    return new AdoptionEnd(on, order, reversal);
  }

  AdoptionEnd granted(AdoptionOrderGranted now) {
    return new AdoptionEnd(appliedOn, now, reversal);
  }

  AdoptionEnd granted(AdoptionOrderCorrected it) {
    return granted(
        new AdoptionOrderGranted(
            it.adoption(),
            it.child(),
            it.formerFosterCarer(),
            it.numberOfAdopters(),
            it.genders(),
            it.legalStatus(),
            it.consent(),
            it.grantedOn()));
  }

  AdoptionEnd reversed(AdoptionDecisionReversed now) {
    return new AdoptionEnd(appliedOn, order, now);
  }

  /** The day on which the plan ended; null while it has not. */
  @Nullable LocalDate on() {
    return order != null ? order.grantedOn() : reversal != null ? reversal.reversedOn() : null;
  }
}
