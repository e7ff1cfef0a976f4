package uk.safeguarding.standalone;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.reporting.counted.fold.MessagesInLog;

/** The reporting service's log, asked as the fold of its subjects asks it. */
final class DaysOfTheLog {

  private DaysOfTheLog() {}

  /** Whom the messages of a day are about. */
  static Set<String> named(JsonNode endpoints, LocalDate day) throws SQLException {
    JsonNode login = endpoints.path("postgres");
    try (Connection log =
        DriverManager.getConnection(
            endpoints.path("jdbcUrl").stringValue(),
            login.path("user").stringValue(),
            login.path("password").stringValue())) {
      log.setSchema("partnership_reporting");
      var postgres = JdbcClient.create(new SingleConnectionDataSource(log, true));
      return new MessagesInLog(postgres, JsonMapper.builder().build()).namedOn(day);
    }
  }
}
