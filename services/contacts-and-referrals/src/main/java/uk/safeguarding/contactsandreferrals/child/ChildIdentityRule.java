package uk.safeguarding.contactsandreferrals.child;

import uk.safeguarding.kernel.Rule;

/** What the log refuses of an identity; the rest the vault has refused before. */
public enum ChildIdentityRule implements Rule {
  CHILD_IS_IDENTIFIED_FIRST("This child is not identified here yet. Ask for its reference first."),
  SEPARATION_NEEDS_MERGE("These two references are not recorded as one child.");

  private final String sentence;

  ChildIdentityRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
