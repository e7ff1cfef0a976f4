/**
 * The service of record for child protection: from the strategy discussion to the end of a plan.
 */
@NullMarked
package uk.safeguarding.childprotection;

import org.jspecify.annotations.NullMarked;
