/** What has happened to the support of a care leaver. */
@NullMarked
package uk.safeguarding.lookedafterchildren.careleaver.events;

import org.jspecify.annotations.NullMarked;
