package uk.safeguarding.agencyreturns.formats.tables;

import java.util.List;

/**
 * A file's lines of cells, before anybody knows which of them is the header.
 *
 * @param assumptions what had to be assumed in order to read them
 */
record Lines(List<List<String>> cells, List<Table.Assumption> assumptions) {}
