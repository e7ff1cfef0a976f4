package uk.safeguarding.reporting.charts.model;

/** What is said about a point; each has its own shape, colour and words. */
public enum Mark {
  EXPECTED("Expected variation"),
  UNUSUAL("Unusual value or run"),
  IMPROVING("Improving"),
  CONCERN("Concern"),
  /** Estimated, unconfirmed, or of a period that has not ended. */
  PROVISIONAL("Provisional");

  private final String words;

  Mark(String words) {
    this.words = words;
  }

  /** As the key under the chart says it. */
  public String words() {
    return words;
  }
}
