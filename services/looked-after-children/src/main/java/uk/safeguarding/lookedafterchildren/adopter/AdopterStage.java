package uk.safeguarding.lookedafterchildren.adopter;

/**
 * The stages of the approval process since 1 July 2013 (Adoption Agencies Regulations 2005, part
 * 4).
 */
public enum AdopterStage {
  /** The pre-assessment process. */
  STAGE_ONE,
  /** The assessment; those who adopted before, or are approved foster carers, begin with it. */
  STAGE_TWO
}
