package uk.safeguarding.agencyreturns.submission;

/**
 * An agency's words on one indicator and period. They are about a figure and never about a child.
 *
 * @param row 1 for the first data row of the file that holds it
 * @param indicator the indicator's ref as the dataset writes it
 * @param about the month, quarter or year the words are about, for example {@code 2018-10}
 * @param text as its author wrote it, lines ending in {@code \n}
 */
public record Commentary(int row, String indicator, String about, String text) {}
