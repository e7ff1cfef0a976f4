/** Early help below the threshold of children's social care: assessment, plan, reviews and end. */
@NullMarked
package uk.safeguarding.contactsandreferrals.earlyhelp;

import org.jspecify.annotations.NullMarked;
