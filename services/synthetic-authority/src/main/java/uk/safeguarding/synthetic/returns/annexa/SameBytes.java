package uk.safeguarding.synthetic.returns.annexa;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment at which it was written: the same content, the same bytes. */
final class SameBytes {

  private static final String PROPERTIES = "docProps/core.xml";

  private SameBytes() {}

  /**
   * Writes the same workbook, made on a day at midnight.
   *
   * @param workbook a zip, as Office Open XML packs it
   */
  static void copy(Path workbook, Path to, LocalDate day) throws IOException {
    try (var in = new ZipFile(workbook.toFile());
        var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        byte[] content = in.getInputStream(entry).readAllBytes();
        var timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(day.atStartOfDay());
        out.putNextEntry(timeless);
        out.write(entry.getName().equals(PROPERTIES) ? made(content, day) : content);
        out.closeEntry();
      }
    }
  }

  private static byte[] made(byte[] properties, LocalDate day) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
