package uk.safeguarding.lookedafterchildren.education;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of the education of a looked-after child. */
public enum EducationRecordRule implements Rule {
  EDUCATION_RECORD_STARTS_ONCE("This education record has started already."),
  EDUCATION_RECORD_MUST_STAND(
      "This education record was withdrawn, so nothing more can be recorded in it."),
  RECORDED_ONCE_UNDER_ITS_ID("Something is recorded under this id already. Choose another."),
  WITHDRAWAL_NEEDS_RECORD("Nothing stands under this id that could be withdrawn."),
  SESSIONS_GO_WITH_FIXED_TERM(
      "A fixed-term exclusion has a number of half days, and a permanent one has none."),
  AREA_GOES_WITH_PLACE(
      "A school place is in the authority's area or outside it, and where there is no place there"
          + " is no area."),
  SPELL_END_NEEDS_SPELL("No spell stands under this id that could end."),
  SPELL_ENDS_ONCE(
      "This spell has ended already. Withdraw it, and record it again under another id."),
  SPELL_ENDS_NOT_BEFORE_IT_STARTED("A spell cannot end on a day before it started."),
  EDUCATION_RECORD_ENDS_ONCE("This education record has ended already. Correct the end instead."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  NOTHING_FOLLOWS_THE_END(
      "An education record ends after its start, and after everything that is recorded in it.");

  private final String sentence;

  EducationRecordRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
