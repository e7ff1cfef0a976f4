package uk.safeguarding.lookedafterchildren.careleaver;

/** Why support began again (Children Act 1989, sections 23C to 23CZB). */
public enum ReopeningGround {
  /** Section 23CA: a programme of education or training, under 25. */
  EDUCATION_OR_TRAINING,
  /** Section 23CZB: advice and support at request, under 25. */
  REQUEST_UNDER_25,
  REQUEST_UNDER_21
}
