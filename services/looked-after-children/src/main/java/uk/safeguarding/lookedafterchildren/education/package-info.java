/**
 * The education of looked-after children: school places, exclusions, destinations, and spells
 * without any.
 */
@NullMarked
package uk.safeguarding.lookedafterchildren.education;

import org.jspecify.annotations.NullMarked;
