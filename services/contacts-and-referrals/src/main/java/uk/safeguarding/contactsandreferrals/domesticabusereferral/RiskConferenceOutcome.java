package uk.safeguarding.contactsandreferrals.domesticabusereferral;

/** What the conference came to. */
public enum RiskConferenceOutcome {
  ACTIONS_AGREED,
  NO_ACTIONS,
  TRANSFERRED_TO_OTHER_AREA
}
