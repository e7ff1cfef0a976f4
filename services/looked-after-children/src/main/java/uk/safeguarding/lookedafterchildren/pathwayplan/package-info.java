/** Needs assessments and pathway plans of young people who leave or have left care. */
@NullMarked
package uk.safeguarding.lookedafterchildren.pathwayplan;

import org.jspecify.annotations.NullMarked;
