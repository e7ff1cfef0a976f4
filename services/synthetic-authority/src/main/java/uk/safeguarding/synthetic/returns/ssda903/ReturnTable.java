package uk.safeguarding.synthetic.returns.ssda903;

import java.util.List;
import uk.safeguarding.synthetic.returns.lives.Life;

/** One table of the return. */
interface ReturnTable {

  /** The name of its file without {@code .csv}. */
  String name();

  List<String> columns();

  /** The rows of a child, which may be none. */
  List<Row> rows(Life life, CollectionYear year);

  /** Whether the return had this table in a year. */
  default boolean isIn(CollectionYear year) {
    return true;
  }
}
