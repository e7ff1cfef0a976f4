/** What has happened to a temporary registration. */
@NullMarked
package uk.safeguarding.childprotection.temporaryregistration.events;

import org.jspecify.annotations.NullMarked;
