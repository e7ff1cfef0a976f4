/** The register of practice reviews: a read model from which several questions are answered. */
@NullMarked
package uk.safeguarding.casereviews.register.reviews;

import org.jspecify.annotations.NullMarked;
