/** What has happened to a care plan. */
@NullMarked
package uk.safeguarding.lookedafterchildren.careplan.events;

import org.jspecify.annotations.NullMarked;
