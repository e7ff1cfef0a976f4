package uk.safeguarding.childprotection.proceedings.careproceedings;

/** How the court disposes of an application. */
public enum FinalOrder {
  /** Children Act 1989, section 31(1)(a). */
  CARE_ORDER,
  /** With an order under the Adoption and Children Act 2002, section 21. */
  CARE_AND_PLACEMENT_ORDER,
  /** Children Act 1989, section 31(1)(b). */
  SUPERVISION_ORDER,
  /** Children Act 1989, section 14A. */
  SPECIAL_GUARDIANSHIP_ORDER,
  /** Children Act 1989, section 8. */
  CHILD_ARRANGEMENTS_ORDER,
  NO_ORDER,
  /** By leave of the court. */
  APPLICATION_WITHDRAWN
}
