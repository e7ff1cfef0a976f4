package uk.safeguarding.standalone.browser;

import java.util.stream.Stream;

/**
 * Every page that is looked at, one line each. A variant of a page that is there already is looked
 * at more briefly.
 */
final class Pages {
  private static final String TABLE =
      """
      nobody                        | /sign-in                                               | 200 | Sign in                        |
      nobody                        | /accessibility-statement                               | 200 | Accessibility statement        |
      nobody                        | /privacy                                               | 200 | Privacy                        | variant
      board                         | /dashboards/monthly?month=2018-10                      | 200 | Monthly indicators             | variant
      business-unit                 | /dashboards/monthly?signal=conversation                | 200 | Monthly indicators             |
      board                         | /dashboards/quarterly?quarter=2018-Q2&theme=early-help | 200 | Quarterly indicators           |
      board                         | /dashboards/yearly?year=2017-18&theme=early-help       | 200 | Yearly indicators              | variant
      business-unit                 | /indicators/m3                                         | 200 | Contacts that become referrals |
      board                         | /indicators/lac1?period=2018-Q2                        | 200 | Looked-after children          | variant
      business-unit                 | /indicators/m3/2018-10                                 | 200 | Where the value                |
      auditor                       | /indicators/m3/2018-10/counted                         | 200 | What is behind                 |
      agency:scc-childrens-services | /returns                                               | 200 | Returns                        |
      agency:scc-childrens-services | /returns/new                                           | 200 | Submit a return                |
      agency:scc-childrens-services | /returns/{accepted}                                    | 200 | Return accepted                | variant
      agency:scc-childrens-services | /child-protection/work                                 | 200 | Child protection               |
      agency:scc-childrens-services | /child-protection/work/section-47-enquiries-open       | 200 | Section 47 enquiries open      | variant
      business-unit                 | /case-reviews/work                                     | 200 | Case reviews                   | variant
      business-unit                 | /case-reviews/learning                                 | 200 | Reviews and learning           |
      business-unit                 | /case-reviews/learning/reviews-under-way               | 200 | Reviews under way              |
      business-unit                 | /case-reviews/learning/actions-due                     | 200 | Actions due and overdue        |
      business-unit                 | /case-reviews/learning/themes?from=2017-Q1&to=2018-Q4  | 200 | Themes over time               |
      business-unit                 | /case-reviews/learning/themes?from=1999-Q1&to=1999-Q4  | 200 | Themes over time               | variant
      business-unit                 | /case-reviews/learning/themes?from=2010-Q1&to=2019-Q4  | 200 | Themes over time               | variant
      business-unit                 | /case-reviews/learning/themes/neglect/2017-18          | 200 | Neglect                        |
      business-unit                 | /case-reviews/learning/recommendations                 | 200 | Recommendations by agency      |
      business-unit                 | /case-reviews/learning/recommendations/solent-nhs      | 200 | Recommendations of             |
      agency:hampshire-police       | /returns/{faulty}                                      | 200 | Return accepted                |
      auditor                       | /returns/00000000-0000-0000-0000-000000000000          | 404 | Page not found                 | variant
      board                         | /dashboards/monthly?month=October                      | 400 | There is a problem             | variant
      agency:scc-childrens-services | /dashboards/monthly?month=2018-10                      | 403 | You do not have access         |
      """;

  private Pages() {}

  static Stream<Page> all() {
    return TABLE.lines().map(Pages::page);
  }

  /** One page of each kind. */
  static Stream<Page> kinds() {
    return TABLE.lines().filter(line -> !line.endsWith("variant")).map(Pages::page);
  }

  private static Page page(String line) {
    String[] cells = line.split("\\|", -1);
    return new Page(
        cells[0].strip(), cells[1].strip(), Integer.parseInt(cells[2].strip()), cells[3].strip());
  }
}
