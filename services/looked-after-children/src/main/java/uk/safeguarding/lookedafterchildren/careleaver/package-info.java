/**
 * Young people who leave or have left care: their entitlement, how they fare, and the support
 * itself.
 */
@NullMarked
package uk.safeguarding.lookedafterchildren.careleaver;

import org.jspecify.annotations.NullMarked;
