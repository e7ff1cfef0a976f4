/** What has happened to a prospective adopter. */
@NullMarked
package uk.safeguarding.lookedafterchildren.adopter.events;

import org.jspecify.annotations.NullMarked;
