/** Brings what an invented authority's agencies say to a running platform. */
@NullMarked
package uk.safeguarding.standalone.delivery;

import org.jspecify.annotations.NullMarked;
