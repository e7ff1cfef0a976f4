/** What may be asked of a child protection plan. */
@NullMarked
package uk.safeguarding.childprotection.plan.commands;

import org.jspecify.annotations.NullMarked;
