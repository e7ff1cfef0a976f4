package uk.safeguarding.agencyreturns.differences;

/**
 * Where in a return something stands, whatever the order of rows and columns.
 *
 * @param indicator the indicator's ref
 * @param period the month, quarter or year
 */
record Place(String indicator, String period) {}
