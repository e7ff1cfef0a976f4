package uk.safeguarding.kernel;

/**
 * A rule that can refuse; implemented by one enum per aggregate, whose constants are the machine
 * codes.
 */
public interface Rule {

  /** The constant's name; the code that outside callers see. */
  String name();

  /** The rule in one sentence, for the practitioner. */
  String sentence();

  /**
   * Demands that the rule is kept.
   *
   * @throws RuleBroken naming this rule when {@code kept} is false
   */
  default void require(boolean kept) {
    if (!kept) {
      throw new RuleBroken(this);
    }
  }
}
