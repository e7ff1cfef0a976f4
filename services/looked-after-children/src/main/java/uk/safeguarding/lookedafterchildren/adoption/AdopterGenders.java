package uk.safeguarding.lookedafterchildren.adoption;

/** The genders of those who adopt a child, at the order (SSDA903 guide, SEX_ADOPTR). */
public enum AdopterGenders {
  /** M1. */
  MALE(1),
  /** F1. */
  FEMALE(1),
  /** MM. */
  BOTH_MALE(2),
  /** FF. */
  BOTH_FEMALE(2),
  /** MF. */
  MALE_AND_FEMALE(2);

  private final int adopters;

  AdopterGenders(int adopters) {
    this.adopters = adopters;
  }

  /** How many adopters it tells of. */
  int adopters() {
    return adopters;
  }
}
