/**
 * Care proceedings under section 31 of the Children Act 1989, from the issue of the application to
 * the final order.
 */
@NullMarked
package uk.safeguarding.childprotection.proceedings.careproceedings;

import org.jspecify.annotations.NullMarked;
