/**
 * Pre-proceedings under the Public Law Outline, from the letter before proceedings to their end.
 */
@NullMarked
package uk.safeguarding.childprotection.proceedings.preproceedings;

import org.jspecify.annotations.NullMarked;
