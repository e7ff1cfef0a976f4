/** A child missing from home or care, as each agency records it for itself. */
@NullMarked
package uk.safeguarding.contactsandreferrals.missingepisode;

import org.jspecify.annotations.NullMarked;
