package uk.safeguarding.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard of a month, a quarter or a year with every text as it is printed, so that the
 * template decides nothing.
 *
 * @param headline how many indicators need a conversation
 * @param detail why, and what of the others
 * @param asKnown the instant shown, in words; null for now
 * @param shows whose figures they are, in a sentence or two
 * @param views the same for a month, a quarter, a year
 * @param showing {@code 4 of 58 indicators} when filters leave some out; null otherwise
 * @param version of the figures shown, for the live line
 */
public record DashboardPage(
    String headline,
    String detail,
    @Nullable String asKnown,
    String shows,
    List<View> views,
    Choices choices,
    @Nullable String showing,
    Headers headers,
    List<Theme> themes,
    List<Download> downloads,
    long version) {

  public DashboardPage {
    views = List.copyOf(views);
    themes = List.copyOf(themes);
    downloads = List.copyOf(downloads);
  }

  /** A way to see the same. */
  public record View(String label, String href, boolean current) {}

  /**
   * What the reader can choose.
   *
   * @param address where the form asks, such as {@code /dashboards/monthly}
   * @param all the address of all indicators of the latest period, of the same figures
   * @param asKnownAt the instant asked for, kept while choosing; empty for now
   */
  public record Choices(String address, String all, String asKnownAt, List<Choice> choices) {

    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A question with its answers.
   *
   * @param name of the field and in the address
   */
  public record Choice(String name, String label, List<Option> options) {

    public Choice {
      options = List.copyOf(options);
    }
  }

  /** An answer. */
  public record Option(String value, String label, boolean chosen) {}

  /**
   * The column headers that change with the period.
   *
   * @param latest {@code Oct 18}
   * @param onPrevious {@code On last month}
   * @param onYearBefore {@code On Oct 17}; null where that is the previous period
   * @param average {@code 12-month average}; null where there is none
   * @param maximum {@code 12-month maximum}; null where there is none
   * @param history {@code 13 months}
   * @param periods all that the full table shows, oldest first
   * @param targets {@code Target 2017-18}, one a financial year
   */
  public record Headers(
      String latest,
      String onPrevious,
      @Nullable String onYearBefore,
      @Nullable String average,
      @Nullable String maximum,
      String history,
      List<String> periods,
      List<String> targets) {

    public Headers {
      periods = List.copyOf(periods);
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
