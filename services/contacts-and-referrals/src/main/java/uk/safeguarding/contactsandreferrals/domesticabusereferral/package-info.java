/**
 * A referral to the multi-agency risk assessment conference on domestic abuse, with or without
 * children.
 */
@NullMarked
package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import org.jspecify.annotations.NullMarked;
