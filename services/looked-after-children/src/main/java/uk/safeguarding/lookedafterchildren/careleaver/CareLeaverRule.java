package uk.safeguarding.lookedafterchildren.careleaver;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of a care leaver. */
public enum CareLeaverRule implements Rule {
  SUPPORT_STARTS_ONCE("The support of this young person has been begun already."),
  RECORD_MUST_STAND("This record was withdrawn, so nothing more can be recorded of it."),
  NOTHING_BEFORE_SUPPORT(
      "Categories, advisers, contacts and ends lie on or after the day on which support began."),
  NOTHING_AFTER_DEATH("Nothing lies after the day on which the young person died."),
  RECORDED_ONCE_UNDER_ITS_ID(
      "Something was recorded under this id already, even if it was withdrawn; use another id."),
  WITHDRAWAL_NEEDS_ENTRY("Nothing stands under this id that could be withdrawn."),
  CORRECTION_NEEDS_ENTRY("Nothing stands under this id that could be corrected."),
  END_NEEDS_RUNNING_SUPPORT("Support can end only while it runs."),
  REOPENING_NEEDS_ENDED_SUPPORT("Support can begin again only after it has ended."),
  ENDS_AND_REOPENINGS_IN_ORDER(
      "Each end and each beginning again lies on or after the one before it."),
  LAST_END_OR_REOPENING_FIRST("Of ends and beginnings again, the last is withdrawn first."),
  CODE_MUST_BE_IN_FORCE("This code is not in force on that day."),
  STAYING_PUT_ENDS_ONCE("A Staying Put arrangement ends once, after it was recorded."),
  RETURN_NEEDS_DEPARTURE("Only who went abroad or returned home comes back, and once."),
  END_NOT_BEFORE_BEGINNING("What ends does not end before it began.");

  private final String sentence;

  CareLeaverRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
