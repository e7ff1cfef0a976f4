/** What has happened to pre-proceedings. */
@NullMarked
package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import org.jspecify.annotations.NullMarked;
