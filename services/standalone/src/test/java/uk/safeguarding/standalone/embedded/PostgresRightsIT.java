package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.standalone.embedded.postgres.PostgresLogin;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRightsIT {

  private PostgresFixture postgres;

  @BeforeAll
  void start(@TempDir Path folder) throws SQLException {
    postgres = PostgresFixture.start(folder, "agency_returns");
    postgres.execute(postgres.owner(), "CREATE TABLE event (id bigserial, text text)");
  }

  @AfterAll
  void stop() {
    postgres.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "agency_returns_owner", "agency_returns_app", "operator"})
  void nobody_enters_without_the_password(String user) {
    assertThatThrownBy(() -> postgres.connect(new PostgresLogin(user, "wrong")).close())
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(
            () -> DriverManager.getConnection(postgres.server().jdbcUrl(), user, null).close())
        .hasMessageContaining("no password was provided");
  }

  @Test
  void the_application_reads_and_writes_rows() throws SQLException {
    postgres.execute(postgres.application(), "INSERT INTO event (text) VALUES ('a')");
    postgres.execute(postgres.application(), "UPDATE event SET text = 'b'");
    assertThat(postgres.value(postgres.application(), "SELECT max(text) FROM event"))
        .isEqualTo("b");
    postgres.execute(postgres.application(), "DELETE FROM event");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE mine (id int)",
        "CREATE TABLE public.mine (id int)",
        "CREATE TEMP TABLE mine (id int)",
        "DROP TABLE event",
        "TRUNCATE event",
        "ALTER TABLE event ADD other text",
        "CREATE ROLE another",
        "CREATE SCHEMA another",
        "SELECT * FROM pg_authid",
        "SET ROLE agency_returns_owner"
      })
  void the_application_does_nothing_else(String sql) {
    assertThatThrownBy(() -> postgres.execute(postgres.application(), sql))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void the_operator_reads_and_changes_nothing() throws SQLException {
    postgres.value(postgres.operator(), "SELECT count(*) FROM agency_returns.event");
    assertThatThrownBy(
            () -> postgres.execute(postgres.operator(), "DELETE FROM agency_returns.event"))
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "server_encoding, UTF8",
    "log_timezone, UTC",
    "search_path, agency_returns",
    "statement_timeout, 1min",
    "idle_in_transaction_session_timeout, 90s"
  })
  void the_application_meets_these_settings(String setting, String expected) throws SQLException {
    assertThat(postgres.value(postgres.application(), "SHOW " + setting)).isEqualTo(expected);
  }

  @Test
  void letters_beyond_ascii_have_a_case() throws SQLException {
    assertThat(postgres.value(postgres.application(), "SELECT upper('é')")).isEqualTo("É");
  }
}
