package uk.safeguarding.childprotection.conference;

/** What an initial conference decides. */
public enum ConferenceOutcome {
  /** A child protection plan, under a category of abuse. */
  PLAN,
  /** No protection plan, but one for a child in need. */
  CHILD_IN_NEED_PLAN,
  NO_PLAN
}
