package uk.safeguarding.casereviews.incident;

/** Whom the authority told. */
public enum NotifiedBody {
  /** The Child Safeguarding Practice Review Panel, since 29 June 2018. */
  NATIONAL_PANEL,
  OFSTED,
  SECRETARY_OF_STATE,
  /** Until 2019 the Local Safeguarding Children Board. */
  SAFEGUARDING_PARTNERS
}
