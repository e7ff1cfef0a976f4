package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Makes Excel workbooks: by a library, as agencies' tools do, and part by part, as nobody should.
 */
final class Workbooks {

  private static final String SHEET_MAIN =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbooks() {}

  static byte[] workbook(Consumer<Workbook> filling) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      filling.accept(workbook);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return bytes.toByteArray();
  }

  /**
   * A sheet of these rows of XML; the styles 1 to 4 are 0%, mmm-yy, 0.0"%" and [$-809]mmmm yyyy.
   */
  static byte[] ofRows(String rows) {
    return zip(parts(rows));
  }

  static Map<String, byte[]> parts(String rows) {
    Map<String, byte[]> parts = new TreeMap<>();
    part(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + override("workbook", "sheet.main")
            + override("styles", "styles")
            + "</Types>");
    part(
        parts,
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + SHEET_MAIN
            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
            + " name=\"October\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part(
        parts,
        "xl/_rels/workbook.xml.rels",
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    part(
        parts,
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + SHEET_MAIN
            + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\""
            + " formatCode=\"0.0&quot;%&quot;\"/><numFmt numFmtId=\"165\""
            + " formatCode=\"[$-809]mmmm\\ yyyy;@\"/></numFmts><cellXfs count=\"5\"><xf"
            + " numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"17\"/><xf numFmtId=\"164\"/><xf"
            + " numFmtId=\"165\"/></cellXfs></styleSheet>");
    part(
        parts,
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"" + SHEET_MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    return parts;
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return bytes.toByteArray();
  }

  /** A row of cells, each written {@code style:value}, or a text. */
  static String row(int number, String... cells) {
    var row = new StringBuilder("<row r=\"" + number + "\">");
    for (int column = 0; column < cells.length; column++) {
      String place = " r=\"" + (char) ('A' + column) + number + "\"";
      row.append(
          cells[column].matches("[0-9]:.*")
              ? "<c"
                  + place
                  + " s=\""
                  + cells[column].charAt(0)
                  + "\"><v>"
                  + cells[column].substring(2)
                  + "</v></c>"
              : "<c" + place + " t=\"inlineStr\"><is><t>" + cells[column] + "</t></is></c>");
    }
    return row + "</row>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/"
        + part
        + ".xml\" ContentType=\""
        + CONTENT
        + type
        + "+xml\"/>";
  }

  private static void part(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
  }
}
