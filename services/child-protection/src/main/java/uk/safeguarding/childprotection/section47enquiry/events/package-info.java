/** What has happened to a section 47 enquiry. */
@NullMarked
package uk.safeguarding.childprotection.section47enquiry.events;

import org.jspecify.annotations.NullMarked;
