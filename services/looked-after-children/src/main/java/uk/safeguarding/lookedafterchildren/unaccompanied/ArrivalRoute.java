package uk.safeguarding.lookedafterchildren.unaccompanied;

/** How an unaccompanied child came into the authority's care. */
public enum ArrivalRoute {
  /** Encountered on arrival in the area, such as at a port. */
  ARRIVED_IN_AREA,
  /** Taken over from another authority (Immigration Act 2016, section 69). */
  NATIONAL_TRANSFER_SCHEME,
  /** Came forward, or was found, after having been in the country for some time. */
  PRESENTED
}
