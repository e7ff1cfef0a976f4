/** The register of recommendations: a read model from which several questions are answered. */
@NullMarked
package uk.safeguarding.casereviews.register.recommendations;

import org.jspecify.annotations.NullMarked;
