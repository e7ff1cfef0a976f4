/** What may be asked of a child and family assessment. */
@NullMarked
package uk.safeguarding.contactsandreferrals.assessment.commands;

import org.jspecify.annotations.NullMarked;
