package uk.safeguarding.childprotection.proceedings.careproceedings;

/** The order that is applied for (Children Act 1989, section 31). */
public enum CareApplication {
  CARE_ORDER,
  SUPERVISION_ORDER
}
