package uk.safeguarding.childprotection.section47enquiry;

/** What an enquiry found (Working Together 2018, chapter 1, "Outcome of section 47 enquiries"). */
public enum Section47Outcome {
  /** The child is judged to be at continuing risk of significant harm: a conference follows. */
  SUBSTANTIATED_CONTINUING_RISK,
  SUBSTANTIATED_NO_CONTINUING_RISK,
  NOT_SUBSTANTIATED
}
