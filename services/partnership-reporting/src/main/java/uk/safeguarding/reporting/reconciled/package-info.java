/** What agencies reported beside what is counted of their records. */
@NullMarked
package uk.safeguarding.reporting.reconciled;

import org.jspecify.annotations.NullMarked;
