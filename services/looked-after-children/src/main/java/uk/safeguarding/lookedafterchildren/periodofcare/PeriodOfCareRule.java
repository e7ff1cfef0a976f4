package uk.safeguarding.lookedafterchildren.periodofcare;

import uk.safeguarding.kernel.Rule;

/**
 * Identity and order of the record of a period of care. That a child has one open period at a time
 * is not among them: another period is another record, of which this one knows nothing; what reads
 * all of them finds two that overlap.
 */
public enum PeriodOfCareRule implements Rule {
  PERIOD_STARTS_ONCE("This period of care has started already."),
  PERIOD_MUST_STAND("This period of care was withdrawn, so nothing more can be recorded of it."),
  PERIOD_ENDS_ONCE("This period of care has ended already; correct its end."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  WHAT_HAPPENED_LIES_WITHIN_THE_PERIOD(
      "Visits, reviews and the end lie on or after the day the period started, and none after its"
          + " end."),
  EPISODES_LIE_BETWEEN_START_AND_END(
      "A further episode begins after the day the period started and before the day it ended."),
  ONE_EPISODE_A_DAY(
      "Another episode begins on this day already; what changed on one day is one episode."),
  START_IS_NO_FURTHER_EPISODE(
      "Only the period itself begins because the child started to be looked after; a further"
          + " episode says what changed."),
  PLACEMENT_CHANGE_REASON_NEEDS_A_CHANGE(
      "A reason for a change of placement goes only with a change of placement."),
  SHORT_BREAKS_ARE_A_PERIOD_OF_THEIR_OWN(
      "Short breaks (V3, V4) and other legal statuses are never in one period of care."),
  CODE_IS_IN_FORCE_ON_ITS_DAY(
      "The legal status, placement type or reason for the end was not in use in the return on"
          + " this day."),
  VISIT_IS_RECORDED_AFTER_IT_IS_MADE("A visit cannot be written up before it is made."),
  RECORDED_ONCE_UNDER_ITS_ID(
      "Something was recorded under this id already, even if it was withdrawn; record it under an"
          + " id of its own."),
  CHANGE_NEEDS_RECORD("Nothing stands under this id that could be corrected or withdrawn.");

  private final String sentence;

  PeriodOfCareRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
