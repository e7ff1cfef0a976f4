package uk.safeguarding.contactsandreferrals.child;

import uk.safeguarding.kernel.ChildRef;

/**
 * What an agency is told of a child it identified.
 *
 * @param child the reference to use from now on; after a merge, the survivor's
 * @param identifiedAs the reference under which the agency's earlier records of this identifier
 *     stand
 * @param birthDiffers whether the child is known with another birth than the one submitted
 */
record KnownChild(ChildRef child, ChildRef identifiedAs, boolean birthDiffers) {

  static KnownChild of(ChildRef child) {
    return new KnownChild(child, child, false);
  }
}
