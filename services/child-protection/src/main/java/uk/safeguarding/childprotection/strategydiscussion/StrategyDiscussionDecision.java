package uk.safeguarding.childprotection.strategydiscussion;

/** What a strategy discussion decides (Working Together 2018, chapter 1, "Strategy discussion"). */
public enum StrategyDiscussionDecision {
  /** An enquiry by children's social care alone. */
  ENQUIRY_BY_SOCIAL_CARE,
  /** An enquiry beside a criminal investigation. */
  ENQUIRY_JOINTLY_WITH_POLICE,
  NO_ENQUIRY
}
