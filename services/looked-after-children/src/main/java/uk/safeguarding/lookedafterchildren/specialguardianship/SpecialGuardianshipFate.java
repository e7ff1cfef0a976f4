package uk.safeguarding.lookedafterchildren.specialguardianship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The order and what became of it; null for what has not happened. */
record SpecialGuardianshipFate(
    @Nullable LocalDate grantedOn,
    @Nullable LocalDate brokeDownOn,
    @Nullable SpecialGuardianshipEndReason reason,
    @Nullable LocalDate endedOn) {

  static final SpecialGuardianshipFate NONE = new SpecialGuardianshipFate(null, null, null, null);

  SpecialGuardianshipFate granted(LocalDate on) {
    return new SpecialGuardianshipFate(on, brokeDownOn, reason, endedOn);
  }

  SpecialGuardianshipFate brokeDown(LocalDate on) {
    return new SpecialGuardianshipFate(grantedOn, on, reason, endedOn);
  }

  SpecialGuardianshipFate ended(SpecialGuardianshipEndReason why, LocalDate on) {
    return new SpecialGuardianshipFate(grantedOn, brokeDownOn, why, on);
  }

  /** Whether the reason of the end can be, with or without an order. */
  boolean endFitsOrder() {
    return reason == null || reason.followsOrder() == (grantedOn != null);
  }
}
