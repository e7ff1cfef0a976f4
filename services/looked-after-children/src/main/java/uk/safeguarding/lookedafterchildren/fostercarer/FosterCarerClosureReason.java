package uk.safeguarding.lookedafterchildren.fostercarer;

/** Why somebody does not foster for the council any more, or never came to. */
public enum FosterCarerClosureReason {
  RESIGNED,
  RETIRED,
  /** The carer adopted the child. */
  ADOPTED,
  MOVED_TO_INDEPENDENT_AGENCY,
  /** The carer became the child's special guardian. */
  SPECIAL_GUARDIANSHIP_ORDER,
  /** The council ended the approval: the carer was deregistered. */
  CONCERNS,
  /** Before an approval. */
  APPLICATION_WITHDRAWN,
  NOT_APPROVED,
  OTHER
}
