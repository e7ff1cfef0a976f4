/** What may be asked of a care plan. */
@NullMarked
package uk.safeguarding.lookedafterchildren.careplan.commands;

import org.jspecify.annotations.NullMarked;
