package uk.safeguarding.reporting.facts;

/**
 * By what a count can be broken down. Sex, ethnicity, locality and family are none: no message of
 * the services carries them.
 */
public enum Dimension {
  /** The code of the agency that turned to the front door, or that keeps the record. */
  AGENCY("agency", "Agency"),
  /** Who turned to the front door, as the census of children in need has it. */
  SOURCE("source", "Source"),
  /** Who referred a household, as conferences on domestic abuse have it. */
  REFERRED_BY("referred-by", "Referred by"),
  /** Why, as a code: a primary need, or why a social worker changed. */
  REASON("reason", "Reason"),
  /** Of the child's age on the day of the record, in the Department's bands. */
  AGE_BAND("age-band", "Age"),
  CATEGORY("category", "Category of abuse or neglect"),
  OUTCOME("outcome", "Outcome"),
  MISSING_FROM("missing-from", "Missing from"),
  /** Of the social worker, by its code. */
  TEAM("team", "Team"),
  /** What the child's case before this one came to. */
  EARLIER_OUTCOME("earlier-outcome", "How the earlier case ended"),
  /** How long ago the child's case before this one was closed. */
  TIME_SINCE_CLOSURE("time-since-closure", "Time since the earlier case was closed"),
  /** The code of a rule of practice. */
  RULE("rule", "Rule of practice"),
  /** Which kind of record. */
  RECORD("record", "Kind of record");

  private final String code;
  private final String words;

  Dimension(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** As addresses and stored totals write it. */
  public String code() {
    return code;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
