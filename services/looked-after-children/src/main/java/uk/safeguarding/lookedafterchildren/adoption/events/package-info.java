/** What has happened to the plan of adoption for a child. */
@NullMarked
package uk.safeguarding.lookedafterchildren.adoption.events;

import org.jspecify.annotations.NullMarked;
