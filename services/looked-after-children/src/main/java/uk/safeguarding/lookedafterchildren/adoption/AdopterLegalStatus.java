package uk.safeguarding.lookedafterchildren.adoption;

import static uk.safeguarding.lookedafterchildren.adoption.AdopterGenders.BOTH_FEMALE;
import static uk.safeguarding.lookedafterchildren.adoption.AdopterGenders.BOTH_MALE;
import static uk.safeguarding.lookedafterchildren.adoption.AdopterGenders.FEMALE;
import static uk.safeguarding.lookedafterchildren.adoption.AdopterGenders.MALE;
import static uk.safeguarding.lookedafterchildren.adoption.AdopterGenders.MALE_AND_FEMALE;

import java.util.EnumSet;
import java.util.Set;

/** The legal status of those who adopt a child, at the order (SSDA903 guide, LS_ADOPTR). */
public enum AdopterLegalStatus {
  /** L0. */
  SINGLE(EnumSet.of(MALE, FEMALE)),
  /** L11. */
  MARRIED_DIFFERENT_GENDERS(EnumSet.of(MALE_AND_FEMALE)),
  /** L12. */
  MARRIED_SAME_GENDER(EnumSet.of(BOTH_MALE, BOTH_FEMALE)),
  /** L2. */
  CIVIL_PARTNERSHIP(EnumSet.of(BOTH_MALE, BOTH_FEMALE, MALE_AND_FEMALE)),
  /** L3: neither married nor in a civil partnership. */
  UNMARRIED_DIFFERENT_GENDERS(EnumSet.of(MALE_AND_FEMALE)),
  /** L4: neither married nor in a civil partnership. */
  UNMARRIED_SAME_GENDER(EnumSet.of(BOTH_MALE, BOTH_FEMALE));

  private final Set<AdopterGenders> genders;

  AdopterLegalStatus(Set<AdopterGenders> genders) {
    this.genders = genders;
  }

  /** As rules 514, 517 to 520 and 524 of the SSDA903 return ask. */
  boolean fits(AdopterGenders theirs) {
    return genders.contains(theirs);
  }
}
