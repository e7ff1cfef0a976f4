package uk.safeguarding.lookedafterchildren.adopter;

/**
 * What allows an agency to decide later than a stage's months (Adoption Agencies Regulations 2005,
 * regulations 27 and 30B).
 */
public enum AdopterStageDelay {
  AT_ADOPTERS_REQUEST,
  /** Good reasons in stage one, exceptional circumstances in stage two. */
  CIRCUMSTANCES_OF_THE_CASE
}
