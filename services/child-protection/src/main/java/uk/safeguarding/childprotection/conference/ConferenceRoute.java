package uk.safeguarding.childprotection.conference;

/** What an initial conference follows from. */
public enum ConferenceRoute {
  /** An enquiry that found a continuing risk of significant harm. */
  SECTION_47_ENQUIRY,
  /** The move of a child who is subject of a plan in another area. */
  TRANSFER_IN
}
