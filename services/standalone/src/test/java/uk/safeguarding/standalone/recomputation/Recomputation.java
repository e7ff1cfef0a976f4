package uk.safeguarding.standalone.recomputation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of every indicator as the messages give them, counted in SQL by a DuckDB in this
 * process. It shares with the platform the definitions in words, the calendar of bank holidays and
 * the population, and nothing else.
 */
final class Recomputation implements AutoCloseable {

  /** In this order: what was said comes before what is counted of it. */
  private static final List<String> PARTS =
      List.of(
          "calendar",
          "statements/children",
          "statements/contacts",
          "statements/referrals",
          "statements/assessments",
          "statements/early-help",
          "statements/missing-episodes",
          "statements/return-interviews",
          "statements/domestic-abuse",
          "statements/protection",
          "statements/care",
          "statements/plans-of-care",
          "statements/care-leavers",
          "statements/social-workers",
          "statements/findings",
          "counts/front-door",
          "counts/assessments",
          "counts/early-help",
          "counts/protection",
          "counts/children-on-a-plan",
          "counts/looked-after",
          "counts/placements",
          "counts/visits-in-care",
          "counts/plans-of-care",
          "counts/unaccompanied-children",
          "counts/foster-carers",
          "counts/leaving-care",
          "counts/care-leavers",
          "counts/open-to-the-authority",
          "counts/beyond-the-dataset",
          "figures");

  private static final Map<String, String> RESOURCES =
      Map.of(
          "bank-holidays", "/calendar/bank-holidays-england-and-wales.csv",
          "population", "/populations/children-aged-0-17.json");

  private final Connection duck;
  private final MessageTable messages;

  private Recomputation(Connection duck, MessageTable messages) {
    this.duck = duck;
    this.messages = messages;
  }

  static Recomputation empty() throws SQLException {
    Connection duck = DriverManager.getConnection("jdbc:duckdb:");
    return new Recomputation(duck, MessageTable.in(duck));
  }

  MessageTable messages() {
    return messages;
  }

  /**
   * Counts every indicator for each of these months, and for the quarters and financial years that
   * end in one of them. To be asked once, when all messages are there.
   *
   * @return the figures by ref and period
   */
  SortedMap<String, Recomputed> figures(YearMonth from, YearMonth to) throws SQLException {
    messages.close();
    try (Statement statement = duck.createStatement()) {
      statement.execute(
          "create table asked as select date '%s' as first, date '%s' as last"
              .formatted(from.atDay(1), to.atEndOfMonth()));
      keepResources();
      for (String part : PARTS) {
        statement.execute(text("/recomputation/" + part + ".sql"));
      }
      try (ResultSet rows =
          statement.executeQuery("select ref, period, numerator, denominator from figure")) {
        return read(rows);
      }
    }
  }

  private void keepResources() throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute("create table resource (name varchar, text varchar)");
    }
    try (var insert = duck.prepareStatement("insert into resource values (?, ?)")) {
      for (var resource : RESOURCES.entrySet()) {
        insert.setString(1, resource.getKey());
        insert.setString(2, text(resource.getValue()));
        insert.execute();
      }
    }
  }

  private static SortedMap<String, Recomputed> read(ResultSet rows) throws SQLException {
    SortedMap<String, Recomputed> figures = new TreeMap<>();
    while (rows.next()) {
      figures.put(
          Recomputed.key(rows.getString(1), rows.getString(2)),
          Recomputed.of((Number) rows.getObject(3), (Number) rows.getObject(4)));
    }
    return figures;
  }

  private static String text(String resource) {
    try (InputStream file =
        Objects.requireNonNull(Recomputation.class.getResourceAsStream(resource), resource)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws SQLException {
    duck.close();
  }
}
