package uk.safeguarding.lookedafterchildren.careleaver;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareHistory;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.Detention;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.PeriodLookedAfter;

/** A care history as a request sends it; see {@link CareHistory} for what the fields mean. */
final class CareHistoryBody {

  private CareHistoryBody() {}

  /**
   * The facts on which a category rests.
   *
   * @param periods for which the young person was looked after
   * @param careOrder whether a care order is in force
   * @param detention in which the young person was on the 16th birthday
   * @param returnedHomeOn the day on which the young person went to live with a parent for good
   * @param specialGuardianship whether a special guardianship order was made while looked after
   * @param educationOrTraining whether in an agreed programme of education or training
   * @param supportRequested whether the young person asked for support to go on or begin again
   */
  record History(
      List<Period> periods,
      boolean careOrder,
      @Nullable DetentionOrHospital detention,
      @Nullable LocalDate returnedHomeOn,
      boolean specialGuardianship,
      boolean educationOrTraining,
      boolean supportRequested) {

    CareHistory facts() {
      return new CareHistory(
          periods.stream().map(Period::fact).toList(),
          careOrder,
          detention == null ? null : new Detention(detention.from(), detention.until()),
          returnedHomeOn,
          specialGuardianship,
          educationOrTraining,
          supportRequested);
    }
  }

  /**
   * A period of care.
   *
   * @param endedOn the day on which it ceased; leave it out while it lasts
   * @param shortBreak whether it is one of a planned series of short placements
   */
  record Period(LocalDate startedOn, @Nullable LocalDate endedOn, boolean shortBreak) {

    PeriodLookedAfter fact() {
      return new PeriodLookedAfter(startedOn, endedOn, shortBreak);
    }
  }

  /**
   * A time in detention or in hospital.
   *
   * @param from its first day
   * @param until its last day; leave it out while it lasts
   */
  record DetentionOrHospital(LocalDate from, @Nullable LocalDate until) {}
}
