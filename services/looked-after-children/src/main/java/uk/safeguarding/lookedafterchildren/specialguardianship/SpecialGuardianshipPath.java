package uk.safeguarding.lookedafterchildren.specialguardianship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far it has come on the way to an order; null for what has not happened. */
record SpecialGuardianshipPath(
    @Nullable LocalDate reportOn,
    @Nullable LocalDate supportPlanOn,
    @Nullable LocalDate appliedOn) {

  static final SpecialGuardianshipPath NONE = new SpecialGuardianshipPath(null, null, null);

  SpecialGuardianshipPath reported(LocalDate on) {
    return new SpecialGuardianshipPath(on, supportPlanOn, appliedOn);
  }

  SpecialGuardianshipPath planned(LocalDate on) {
    return new SpecialGuardianshipPath(reportOn, on, appliedOn);
  }

  SpecialGuardianshipPath applied(LocalDate on) {
    return new SpecialGuardianshipPath(reportOn, supportPlanOn, on);
  }
}
