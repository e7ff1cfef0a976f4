/** What has happened to a child protection plan. */
@NullMarked
package uk.safeguarding.childprotection.plan.events;

import org.jspecify.annotations.NullMarked;
