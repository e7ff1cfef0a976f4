package uk.safeguarding.standalone.embedded.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs as they come from Maven Central, unpacked once per version. */
final class ProgramArchive {

  private static final int EXECUTABLE = 0100;

  private ProgramArchive() {}

  /**
   * Unpacks below a directory of our own: in a shared temporary directory, where Zonky's own
   * launcher puts them, anybody could leave other programs for us to run.
   */
  static Path unpackBelow(Path parent) throws IOException {
    var archive = bytes();
    var home = parent.resolve("programs-" + fingerprint(archive));
    if (!Files.exists(home)) {
      var draft = Files.createTempDirectory(parent, "unpacking-");
      unpack(archive, draft);
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }
    return home;
  }

  private static byte[] bytes() throws IOException {
    var system = System.getProperty("os.name").split(" ", 2)[0].replace("Mac", "Darwin");
    var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    try (var in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
      return in.readAllBytes();
    }
  }

  private static String fingerprint(byte[] archive) {
    var checksum = new CRC32C();
    checksum.update(archive);
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (var xz = new XZInputStream(new ByteArrayInputStream(archive));
        var tar = new TarArchiveInputStream(xz)) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, inside(target, entry.getName()));
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, TarArchiveInputStream content, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    if ((entry.getMode() & EXECUTABLE) != 0) {
      file.toFile().setExecutable(true, false);
    }
  }

  private static Path inside(Path target, String name) throws IOException {
    var file = target.resolve(name).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("The archive of PostgreSQL names a file outside itself: " + name);
    }
    return file;
  }
}
