package uk.safeguarding.synthetic.returns.annexa;

import java.util.stream.Stream;

/** One list: its number, and its rows in the order of the format's columns. */
interface AnnexList {

  /** From 1. */
  int number();

  Stream<Row> rows(Extract extract);
}
