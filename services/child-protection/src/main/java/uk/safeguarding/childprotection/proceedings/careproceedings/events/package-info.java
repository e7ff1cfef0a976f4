/** What has happened to care proceedings. */
@NullMarked
package uk.safeguarding.childprotection.proceedings.careproceedings.events;

import org.jspecify.annotations.NullMarked;
