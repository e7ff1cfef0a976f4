package uk.safeguarding.contactsandreferrals.referral;

/** What the multi-agency safeguarding hub decides about a referral. */
public enum ReferralDecision {
  ACCEPTED_FOR_ASSESSMENT,
  ACCEPTED_FOR_STRATEGY_DISCUSSION,
  STEPPED_DOWN_TO_EARLY_HELP,
  NO_FURTHER_ACTION;

  boolean accepts() {
    return switch (this) {
      case ACCEPTED_FOR_ASSESSMENT, ACCEPTED_FOR_STRATEGY_DISCUSSION -> true;
      case STEPPED_DOWN_TO_EARLY_HELP, NO_FURTHER_ACTION -> false;
    };
  }
}
