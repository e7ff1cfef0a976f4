/** What has happened to the status of an unaccompanied asylum-seeking child. */
@NullMarked
package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import org.jspecify.annotations.NullMarked;
