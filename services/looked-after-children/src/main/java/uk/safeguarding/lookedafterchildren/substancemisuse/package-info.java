/** Substance misuse problems of looked-after children, and the help that they were offered. */
@NullMarked
package uk.safeguarding.lookedafterchildren.substancemisuse;

import org.jspecify.annotations.NullMarked;
