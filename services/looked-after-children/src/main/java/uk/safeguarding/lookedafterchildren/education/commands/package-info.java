/** What may be asked of the education of a looked-after child. */
@NullMarked
package uk.safeguarding.lookedafterchildren.education.commands;

import org.jspecify.annotations.NullMarked;
