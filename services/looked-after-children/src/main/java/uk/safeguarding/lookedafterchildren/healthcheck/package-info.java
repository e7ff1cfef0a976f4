/** Checks of teeth, immunisations and development that the SSDA903 return (OC2) counts. */
@NullMarked
package uk.safeguarding.lookedafterchildren.healthcheck;

import org.jspecify.annotations.NullMarked;
