/** The form with which an officer submits a return. */
@NullMarked
package uk.safeguarding.agencyreturns.screens.form;

import org.jspecify.annotations.NullMarked;
