package uk.safeguarding.reporting.spreadsheets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a spreadsheet as an OpenDocument file, version 1.3. The same spreadsheet is the same bytes
 * always.
 */
public final class OdsWriter {
  public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  /** A part of the file, written as XML. */
  private interface Part {
    void write(OdfXml xml) throws IOException;
  }

  private final ZipOutputStream zip;
  private final LocalDateTime made;

  private OdsWriter(ZipOutputStream zip, LocalDateTime made) {
    this.zip = zip;
    this.made = made;
  }

  /** Writes the whole file and leaves the stream open. */
  public static void write(Spreadsheet spreadsheet, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    var made = LocalDateTime.ofInstant(spreadsheet.notes().made(), ZoneOffset.UTC);
    var writer = new OdsWriter(zip, made);
    writer.mediaType();
    writer.part("META-INF/manifest.xml", DocumentParts::manifest);
    writer.part("meta.xml", xml -> DocumentParts.meta(spreadsheet, xml));
    writer.part("styles.xml", DocumentParts::styles);
    writer.part("content.xml", xml -> new Content(spreadsheet).write(xml));
    zip.finish();
  }

  /** First and not compressed, so that the file is known for what it is without being unpacked. */
  private void mediaType() throws IOException {
    byte[] bytes = MEDIA_TYPE.getBytes(US_ASCII);
    var checksum = new CRC32();
    checksum.update(bytes);
    var entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    entry.setTimeLocal(made);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private void part(String name, Part part) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var xml = new OdfXml(bytes)) {
      part.write(xml);
    }
    var entry = new ZipEntry(name);
    entry.setTimeLocal(made);
    zip.putNextEntry(entry);
    bytes.writeTo(zip);
    zip.closeEntry();
  }
}
