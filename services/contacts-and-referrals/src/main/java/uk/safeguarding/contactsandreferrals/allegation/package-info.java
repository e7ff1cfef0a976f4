/**
 * An allegation against a person who works with children. About an adult: nothing here says who it
 * is.
 */
@NullMarked
package uk.safeguarding.contactsandreferrals.allegation;

import org.jspecify.annotations.NullMarked;
