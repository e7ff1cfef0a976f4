package uk.safeguarding.lookedafterchildren.education;

import uk.safeguarding.kernel.PracticeRule;

/** What good practice asks of the education of a looked-after child. */
public enum EducationRecordPractice implements PracticeRule {
  CHILD_IS_NOT_PERMANENTLY_EXCLUDED(
      "A looked-after child is, as far as possible, not permanently excluded.",
      "DfE, Exclusion from maintained schools, academies and pupil referral units in England, 2017,"
          + " part 3"),
  AT_MOST_45_DAYS_OF_EXCLUSION(
      "A child is excluded for at most 45 school days in a school year.",
      "School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012");

  private final String sentence;
  private final String source;

  EducationRecordPractice(String sentence, String source) {
    this.sentence = sentence;
    this.source = source;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  public String source() {
    return source;
  }
}
