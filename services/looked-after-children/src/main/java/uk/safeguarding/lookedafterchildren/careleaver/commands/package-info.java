/** What may be asked of the record of a care leaver. */
@NullMarked
package uk.safeguarding.lookedafterchildren.careleaver.commands;

import org.jspecify.annotations.NullMarked;
