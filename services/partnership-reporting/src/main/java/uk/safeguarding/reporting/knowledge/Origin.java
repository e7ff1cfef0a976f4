package uk.safeguarding.reporting.knowledge;

/** Which figures a reader wants: what agencies say, or what their records come to. */
public enum Origin {
  /** As the agencies reported them and, where they did not, as they follow from what they did. */
  REPORTED("reported", "Reported by agencies"),
  /** Counted of what the agencies' systems recorded. */
  EVENTS("events", "Counted from records");

  private final String code;
  private final String words;

  Origin(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** As addresses write it. */
  public String code() {
    return code;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
