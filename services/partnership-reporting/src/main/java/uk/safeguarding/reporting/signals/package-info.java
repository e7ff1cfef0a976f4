/** Whether a value is more than ordinary variation: run charts and XmR charts. */
@NullMarked
package uk.safeguarding.reporting.signals;

import org.jspecify.annotations.NullMarked;
