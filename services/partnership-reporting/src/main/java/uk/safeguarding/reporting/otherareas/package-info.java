/** An indicator's year beside other areas, for programs and for the indicator's page. */
@NullMarked
package uk.safeguarding.reporting.otherareas;

import org.jspecify.annotations.NullMarked;
