package uk.safeguarding.platform.worklists;

import java.util.List;

/** Every list of a service, as its page shows it. */
public record WorkListsPage(List<Row> rows) {

  /** One list. */
  public record Row(String title, String href, String limit, long waiting, long overdue) {}
}
