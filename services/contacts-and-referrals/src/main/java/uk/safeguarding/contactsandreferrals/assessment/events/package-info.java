/** What has happened to a child and family assessment. */
@NullMarked
package uk.safeguarding.contactsandreferrals.assessment.events;

import org.jspecify.annotations.NullMarked;
