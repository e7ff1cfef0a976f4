package uk.safeguarding.reporting.spreadsheets;

import java.io.IOException;
import java.time.temporal.ChronoUnit;

/** The parts of the file around its content: what is in it, what it is about, how it is written. */
final class DocumentParts {
  static final String VERSION = "1.3";

  private DocumentParts() {}

  static void manifest(OdfXml xml) throws IOException {
    xml.root("manifest:manifest", "manifest:version", VERSION);
    file(xml, "/", OdsWriter.MEDIA_TYPE);
    file(xml, "content.xml", "text/xml");
    file(xml, "styles.xml", "text/xml");
    file(xml, "meta.xml", "text/xml");
  }

  private static void file(OdfXml xml, String path, String type) throws IOException {
    xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }

  static void meta(Spreadsheet spreadsheet, OdfXml xml) throws IOException {
    String made = spreadsheet.notes().made().truncatedTo(ChronoUnit.SECONDS).toString();
    xml.root("office:document-meta", "office:version", VERSION);
    xml.start("office:meta");
    xml.element("meta:generator", "Safeguarding partnership data");
    xml.element("dc:title", spreadsheet.title());
    xml.element("dc:subject", spreadsheet.notes().period());
    xml.element("meta:creation-date", made);
    xml.element("dc:date", made);
    xml.element("dc:language", "en-GB");
  }

  /** Arial of 12 points in British English; programs that read aloud choose their voice by it. */
  static void styles(OdfXml xml) throws IOException {
    xml.root("office:document-styles", "office:version", VERSION);
    xml.start("office:styles");
    xml.start("style:default-style", "style:family", "table-cell");
    xml.empty(
        "style:text-properties",
        "fo:font-family",
        "Arial",
        "fo:font-size",
        "12pt",
        "fo:language",
        "en",
        "fo:country",
        "GB");
    xml.end();
    xml.end();
  }
}
