package uk.safeguarding.casereviews.learning;

/** What it is. */
public enum LearningProductKind {
  BRIEFING,
  SIX_STEP_BRIEFING,
  SEVEN_MINUTE_GUIDE,
  WORKSHOP,
  VIDEO,
  NEWSLETTER,
  TRAINING_MATERIAL
}
