package uk.safeguarding.standalone.embedded.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Settings given on the command line, where no edited file can weaken them. */
final class PostgresSettings {

  private static final List<String> SETTINGS =
      List.of(
          // An event that was acknowledged survives the loss of power.
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "password_encryption=scram-sha-256",
          // Sixteen for each service, four for each that works on the vault, and room for people.
          "max_connections=150",
          "shared_buffers=64MB",
          "effective_cache_size=512MB",
          "maintenance_work_mem=64MB",
          // A night's records should not write each page of the log's indexes anew every half
          // minute.
          "max_wal_size=1GB",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC",
          // One file per weekday, overwritten a week later.
          "logging_collector=on",
          "log_directory=../log",
          "log_filename=postgres-%a.log",
          "log_file_mode=0600",
          "log_rotation_age=1d",
          "log_rotation_size=0",
          "log_truncate_on_rotation=on",
          "log_checkpoints=off",
          // Statements and details quote values of rows, and rows are about children.
          "log_min_error_statement=panic",
          "log_error_verbosity=terse");

  private PostgresSettings() {}

  static List<String> arguments(Path cluster, int port) {
    var arguments = new ArrayList<>(List.of("-D", cluster.toString(), "-p", "" + port));
    arguments.addAll(List.of("-c", "cluster_name=" + LeftBehindSessions.clusterName(cluster)));
    SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    return arguments;
  }
}
