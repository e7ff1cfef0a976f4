/** What has happened to a strategy discussion. */
@NullMarked
package uk.safeguarding.childprotection.strategydiscussion.events;

import org.jspecify.annotations.NullMarked;
