package uk.safeguarding.platform.vault;

import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;

/** What the identity vault refuses. */
public enum ChildRule implements Rule {
  CHILD_MUST_BE_IDENTIFIED("No child is known by this reference."),
  LOCAL_IDENTIFIER_MUST_NOT_BE_EMPTY("An agency's identifier of a child must not be empty."),
  LOCAL_IDENTIFIER_BELONGS_TO_ONE_CHILD(
      "This identifier belongs to another child. If the two are one child, merge them."),
  CHILD_IS_BORN_ONCE(
      "This child is born already, on another day. Correct the date of birth instead."),
  ONLY_A_BORN_CHILD_HAS_A_DATE_OF_BIRTH(
      "This child is not born yet. Record the birth before you correct its date."),
  CHILD_IS_MERGED_WITH_ANOTHER("A child cannot be merged with itself."),
  CHILD_IS_MERGED_ONCE(
      "This child is merged into another already. Separate the two first, or name the other."),
  ONLY_A_MERGED_CHILD_IS_SEPARATED("This child is not merged into another.");

  private final String sentence;

  ChildRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }

  static RuleBroken unknown() {
    return new RuleBroken(CHILD_MUST_BE_IDENTIFIED);
  }
}
