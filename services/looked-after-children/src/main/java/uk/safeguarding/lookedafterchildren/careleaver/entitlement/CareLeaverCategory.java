package uk.safeguarding.lookedafterchildren.careleaver.entitlement;

/** What a young person is in the law of leaving care. */
public enum CareLeaverCategory {
  /** Aged 16 or 17 and looked after (Children Act 1989, schedule 2, paragraph 19B). */
  ELIGIBLE,
  /** Aged 16 or 17 and no longer looked after (section 23A). */
  RELEVANT,
  /** Aged 18 to 20, or to 24 at request or in education (sections 23C, 23CA and 23CZB). */
  FORMER_RELEVANT,
  /** Entitled to advice and assistance only (section 24). */
  QUALIFYING;

  /** Whether it begins with a birthday as a rule, so that its first day would tell it. */
  public boolean startsWithBirthday() {
    return this == ELIGIBLE || this == FORMER_RELEVANT;
  }
}
