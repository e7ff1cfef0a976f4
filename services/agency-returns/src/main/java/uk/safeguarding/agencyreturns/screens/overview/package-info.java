/** The page of returns: what is due, in and late. */
@NullMarked
package uk.safeguarding.agencyreturns.screens.overview;

import org.jspecify.annotations.NullMarked;
