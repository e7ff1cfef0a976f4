package uk.safeguarding.standalone.embedded.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Sessions whose postmaster was killed: one that computes does not notice, and holds the shared
 * memory until its statement ends, so that PostgreSQL cannot start for as long.
 */
final class LeftBehindSessions {

  private static final int NAME_BYTES = 16;

  private LeftBehindSessions() {}

  /** The name that PostgreSQL puts into its processes' titles; made of the directory's path. */
  static String clusterName(Path cluster) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      var digest = sha256.digest(cluster.toString().getBytes(UTF_8));
      return "safeguarding_" + HexFormat.of().formatHex(digest, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Only for a directory whose postmaster is known to be dead. */
  static void end(Path cluster, boolean forcibly) {
    of(cluster).forEach(forcibly ? ProcessHandle::destroyForcibly : ProcessHandle::destroy);
  }

  private static Stream<ProcessHandle> of(Path cluster) {
    var start = "postgres: " + clusterName(cluster) + ": ";
    return ProcessHandle.allProcesses().filter(process -> title(process).startsWith(start));
  }

  /** Systems without /proc can only wait for the sessions to end. */
  private static String title(ProcessHandle process) {
    try {
      var file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
