package uk.safeguarding.reporting.dashboard;

import java.util.List;

/**
 * One month's dashboard with every text as it is printed, so that the template decides nothing.
 *
 * @param address where the month picker asks for another month, such as {@code /dashboards/monthly}
 */
public record DashboardPage(
    String address,
    List<MonthChoice> choices,
    Headers headers,
    List<Theme> themes,
    List<Download> downloads) {

  public DashboardPage {
    choices = List.copyOf(choices);
    themes = List.copyOf(themes);
    downloads = List.copyOf(downloads);
  }

  /**
   * A month that can be chosen.
   *
   * @param month {@code 2018-10}
   * @param label {@code October 2018}
   */
  public record MonthChoice(String month, String label, boolean chosen) {}

  /**
   * The column headers that change with the month.
   *
   * @param latest {@code Oct 18}
   * @param yearBefore {@code Oct 17}
   * @param months all 13, oldest first
   * @param targets {@code Target 2017-18}, one a financial year
   */
  public record Headers(
      String latest, String yearBefore, List<String> months, List<String> targets) {

    public Headers {
      months = List.copyOf(months);
      targets = List.copyOf(targets);
    }
  }

  /**
   * Indicators that belong together.
   *
   * @param id unique on the page, lower case, for the link between heading and table
   */
  public record Theme(String id, String title, List<PrintedRow> rows) {

    public Theme {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A file to download.
   *
   * @param label what it is, with its type, such as {@code This month's figures (CSV)}
   */
  public record Download(String label, String href) {}
}
