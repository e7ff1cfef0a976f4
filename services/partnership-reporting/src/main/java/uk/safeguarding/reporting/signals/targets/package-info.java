/** Whether a target is met, missed, or will be if nothing changes. */
@NullMarked
package uk.safeguarding.reporting.signals.targets;

import org.jspecify.annotations.NullMarked;
