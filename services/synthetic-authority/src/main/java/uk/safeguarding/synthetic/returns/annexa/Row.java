package uk.safeguarding.synthetic.returns.annexa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row: text, whole numbers, days, or null for nothing. */
record Row(List<@Nullable Object> cells) {

  static Row of(@Nullable Object... cells) {
    return new Row(Collections.unmodifiableList(Arrays.asList(cells)));
  }

  Row and(@Nullable Object... more) {
    var all = new ArrayList<@Nullable Object>(cells);
    all.addAll(Arrays.asList(more));
    return new Row(Collections.unmodifiableList(all));
  }
}
