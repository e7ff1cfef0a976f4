package uk.safeguarding.standalone.browser;

import java.util.stream.Stream;

/** Every page that is looked at, one line each. */
final class Pages {
  private static final String TABLE =
      """
      nobody                        | /sign-in                          | 200 | Sign in
      nobody                        | /accessibility-statement          | 200 | Accessibility statement
      nobody                        | /privacy                          | 200 | Privacy
      board                         | /dashboards/monthly?month=2018-10 | 200 | Monthly indicators
      board                         | /dashboards/monthly?month=October | 400 | There is a problem
      agency:scc-childrens-services | /dashboards/monthly?month=2018-10 | 403 | You do not have access
      """;

  private Pages() {}

  static Stream<Page> all() {
    return TABLE.lines().map(line -> page(line.split("\\|", -1)));
  }

  private static Page page(String[] cells) {
    return new Page(
        cells[0].strip(), cells[1].strip(), Integer.parseInt(cells[2].strip()), cells[3].strip());
  }
}
