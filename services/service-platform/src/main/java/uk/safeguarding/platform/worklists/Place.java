package uk.safeguarding.platform.worklists;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.BadRequest;

/**
 * Where a page of a list ends: the due date and the record of its last item.
 *
 * @param dueOn ISO 8601; empty before the first item
 */
record Place(String dueOn, String record) {

  private static final Place START = new Place("", "");

  /** As the address of the next page says it; null for the first page. */
  static Place parse(@Nullable String written) {
    if (written == null || written.isEmpty()) {
      return START;
    }
    int comma = written.indexOf(',');
    try {
      LocalDate dueOn = LocalDate.parse(written.substring(0, Math.max(comma, 0)));
      return new Place(dueOn.toString(), written.substring(comma + 1));
    } catch (DateTimeParseException wrong) {
      throw new BadRequest("from is not a place in the list; follow the link of the page before.");
    }
  }

  static Place of(WorkItem last) {
    return new Place(last.dueOn().toString(), last.record());
  }

  @Override
  public String toString() {
    return dueOn + "," + record;
  }
}
