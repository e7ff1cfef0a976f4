/** What has happened to an initial child protection conference. */
@NullMarked
package uk.safeguarding.childprotection.conference.events;

import org.jspecify.annotations.NullMarked;
