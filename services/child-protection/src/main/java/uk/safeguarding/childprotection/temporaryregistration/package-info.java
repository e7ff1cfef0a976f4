/** The stay here of a child who is subject of a plan in another area, which keeps that plan. */
@NullMarked
package uk.safeguarding.childprotection.temporaryregistration;

import org.jspecify.annotations.NullMarked;
