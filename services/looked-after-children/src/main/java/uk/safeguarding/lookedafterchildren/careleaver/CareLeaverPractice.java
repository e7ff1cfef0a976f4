package uk.safeguarding.lookedafterchildren.careleaver;

import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverLimits.BIRTHDAY_SOURCE;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverLimits.CONTACT;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverLimits.PERSONAL_ADVISER;

import uk.safeguarding.kernel.PracticeRule;

/** What the law and good practice ask while a care leaver is supported. */
public enum CareLeaverPractice implements PracticeRule {
  CATEGORY_FOLLOWS_FROM_CARE_HISTORY(
      "The category is the one that the law makes of the care history.",
      "Children Act 1989, schedule 2, paragraph 19B, and sections 23A, 23C and 24; Care Leavers"
          + " (England) Regulations 2010, regulation 3"),
  CATEGORY_FITS_AGE(
      "Eligible and relevant children are aged 16 or 17, former relevant ones 18 or over.",
      "Children Act 1989, schedule 2, paragraph 19B, and sections 23A and 23C"),
  PERSONAL_ADVISER_WITHIN_3_MONTHS(
      "A personal adviser is allocated within 3 months of the beginning of support.",
      PERSONAL_ADVISER.source()),
  CONTACT_WITHIN_8_WEEKS(
      "The council is in touch with the young person every 8 weeks.", CONTACT.source()),
  CONTACT_AROUND_BIRTHDAY(
      "Around each birthday from the 17th to the 21st it is recorded how the young person fares.",
      BIRTHDAY_SOURCE),
  ACCOMMODATION_IS_SUITABLE(
      "A care leaver lives in suitable accommodation.",
      "Children Act 1989, section 23B(8)(b); Care Leavers (England) Regulations 2010, regulation"
          + " 9"),
  SUPPORT_REOPENS_BEFORE_25(
      "Support begins again before the 25th birthday only.",
      "Children Act 1989, sections 23CA and 23CZB");

  private final String sentence;
  private final String source;

  CareLeaverPractice(String sentence, String source) {
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
