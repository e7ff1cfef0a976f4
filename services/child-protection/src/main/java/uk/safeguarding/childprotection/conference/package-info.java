/**
 * The initial child protection conference of one child, after an enquiry or a move from another
 * area.
 */
@NullMarked
package uk.safeguarding.childprotection.conference;

import org.jspecify.annotations.NullMarked;
