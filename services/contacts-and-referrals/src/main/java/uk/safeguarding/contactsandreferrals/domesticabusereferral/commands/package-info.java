/** What may be asked of a domestic abuse referral. */
@NullMarked
package uk.safeguarding.contactsandreferrals.domesticabusereferral.commands;

import org.jspecify.annotations.NullMarked;
