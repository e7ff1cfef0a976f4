package uk.safeguarding.lookedafterchildren.socialworkerallocation;

import uk.safeguarding.kernel.Rule;

/** Identity and order of the record of the allocation of a social worker. */
public enum SocialWorkerAllocationRule implements Rule {
  ALLOCATION_STARTS_ONCE("This allocation has started already."),
  ALLOCATION_MUST_STAND("This allocation was withdrawn, so nothing more can be recorded of it."),
  TEAM_IS_A_CODE("A team is named by its code: up to 20 capital letters, digits and hyphens."),
  ALLOCATION_ENDS_ONCE("This allocation has ended already. Correct the end instead."),
  END_CORRECTION_NEEDS_END("No end is recorded yet that could be corrected."),
  END_NOT_BEFORE_START("An allocation cannot end on a day before it started.");

  private final String sentence;

  SocialWorkerAllocationRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
