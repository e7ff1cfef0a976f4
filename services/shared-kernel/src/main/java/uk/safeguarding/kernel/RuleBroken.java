package uk.safeguarding.kernel;

/** A refusal that names its rule. */
public final class RuleBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  public RuleBroken(Rule rule) {
    super(rule.sentence());
    this.rule = rule.name();
  }

  /** The rule's machine code. */
  public String rule() {
    return rule;
  }
}
