package uk.safeguarding.contactsandreferrals.missingepisode;

/** Who found the child. */
public enum FoundBy {
  /** Nobody: the child came back. */
  CHILD_RETURNED,
  PARENT_OR_CARER,
  POLICE,
  CHILDRENS_SERVICES,
  OTHER
}
