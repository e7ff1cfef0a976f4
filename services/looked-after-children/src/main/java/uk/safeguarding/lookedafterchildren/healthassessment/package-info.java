/** Initial and review health assessments, from the day from which they are due to their outcome. */
@NullMarked
package uk.safeguarding.lookedafterchildren.healthassessment;

import org.jspecify.annotations.NullMarked;
