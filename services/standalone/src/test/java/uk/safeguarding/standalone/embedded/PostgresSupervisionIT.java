package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresSupervisionIT {

  private PostgresFixture postgres;

  @BeforeEach
  void start(@TempDir Path folder) {
    postgres = PostgresFixture.start(folder, "agency_returns");
  }

  @AfterEach
  void stop() {
    postgres.close();
  }

  @Test
  void comes_back_by_itself_on_the_same_port_with_every_committed_row() throws Exception {
    postgres.execute(postgres.owner(), "CREATE TABLE kept (id int)");
    postgres.execute(postgres.application(), "INSERT INTO kept VALUES (1)");
    var url = postgres.server().jdbcUrl();
    for (int times = 1; times <= 2; times++) {
      kill(times);
      assertThat(postgres.server().jdbcUrl()).isEqualTo(url);
      assertThat(postgres.value(postgres.application(), "SELECT count(*) FROM kept"))
          .isEqualTo("1");
    }
  }

  @Test
  void comes_back_also_while_a_session_of_the_killed_one_computes() throws Exception {
    var busy = Thread.ofVirtual().start(this::compute);
    Await.until("the session computes", this::computing);
    kill(1);
    assertThat(postgres.value(postgres.application(), "SELECT 1")).isEqualTo("1");
    busy.join();
  }

  private void compute() {
    assertThatThrownBy(
        () ->
            postgres.execute(
                postgres.application(), "SELECT sum(a) FROM generate_series(1, 200000000) a"));
  }

  private boolean computing() throws SQLException {
    var sql =
        "SELECT count(*) FROM pg_stat_activity"
            + " WHERE query LIKE '%generate_series%' AND pid <> pg_backend_pid()";
    return postgres.value(postgres.operator(), sql).equals("1");
  }

  private void kill(int times) throws Exception {
    var killed = postgres.postmaster();
    killed.destroyForcibly();
    Await.until("PostgreSQL is back", () -> postgres.restarts().get() == times);
    assertThat(postgres.postmaster()).isNotEqualTo(killed);
  }

  @Test
  void stays_down_when_stopped_on_purpose() throws Exception {
    var stopped = postgres.postmaster();
    postgres.server().stop();
    assertThat(postgres.server().running()).isFalse();
    assertThat(stopped.isAlive()).isFalse();
    postgres.server().start();
    assertThat(postgres.postmaster()).isNotEqualTo(stopped);
    assertThat(postgres.restarts()).hasValue(0);
  }
}
