/** What may be asked of a pathway plan. */
@NullMarked
package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import org.jspecify.annotations.NullMarked;
