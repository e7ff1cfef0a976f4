package uk.safeguarding.reporting.spreadsheets;

/** What official statistics write where there is no figure. */
public enum Shorthand {
  NOT_AVAILABLE("[x]", "Not available: nobody has supplied it, or it cannot be worked out."),
  NOT_APPLICABLE("[z]", "Not applicable: there cannot be a figure here."),
  CONFIDENTIAL("[c]", "Confidential: left out so that nobody can be recognised.");

  private final String symbol;
  private final String meaning;

  Shorthand(String symbol, String meaning) {
    this.symbol = symbol;
    this.meaning = meaning;
  }

  public String symbol() {
    return symbol;
  }

  public String meaning() {
    return meaning;
  }
}
