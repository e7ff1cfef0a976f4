/**
 * Code sets of the children looked after return (SSDA903), with the days on which they are in
 * force.
 */
@NullMarked
package uk.safeguarding.lookedafterchildren.periodofcare.codes;

import org.jspecify.annotations.NullMarked;
