/** What has happened to a pathway plan. */
@NullMarked
package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import org.jspecify.annotations.NullMarked;
