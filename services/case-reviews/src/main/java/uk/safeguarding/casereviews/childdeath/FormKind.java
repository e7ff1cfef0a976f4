package uk.safeguarding.casereviews.childdeath;

/** The forms of a death. */
public enum FormKind {
  REPORTING,
  SUPPLEMENTARY,
  /** What the child death review meeting drafts for the panel. */
  ANALYSIS
}
