/** Children who go missing, as several agencies record it. */
@NullMarked
package uk.safeguarding.synthetic.missing;

import org.jspecify.annotations.NullMarked;
