/**
 * Tables as OpenDocument spreadsheets, made as the Analysis Function asks: a sheet of notes, one
 * table a sheet, one header row, no merged cells, shorthand instead of empty cells. We write the
 * few elements ourselves: the ODF Toolkit would bring 23 MB of libraries, and Xerces in place of
 * the JDK's own XML parsers for everything else.
 */
@NullMarked
package uk.safeguarding.reporting.spreadsheets;

import org.jspecify.annotations.NullMarked;
