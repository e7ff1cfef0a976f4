/** What all writers of XML must mind. */
@NullMarked
package uk.safeguarding.reporting.xml;

import org.jspecify.annotations.NullMarked;
