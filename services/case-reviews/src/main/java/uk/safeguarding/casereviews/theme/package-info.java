/** What reviews teach, in a catalogue of themes. */
@NullMarked
package uk.safeguarding.casereviews.theme;

import org.jspecify.annotations.NullMarked;
