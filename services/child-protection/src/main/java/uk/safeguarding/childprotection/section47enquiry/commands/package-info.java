/** What may be asked of a section 47 enquiry. */
@NullMarked
package uk.safeguarding.childprotection.section47enquiry.commands;

import org.jspecify.annotations.NullMarked;
