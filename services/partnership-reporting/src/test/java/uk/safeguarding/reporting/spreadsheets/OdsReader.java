package uk.safeguarding.reporting.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads an OpenDocument spreadsheet with what the JDK has, knowing nothing of its writer. */
final class OdsReader {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Document content;
  private final Document manifest;

  private OdsReader(byte[] file) throws IOException, SAXException, ParserConfigurationException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    content = parsed("content.xml");
    manifest = parsed("META-INF/manifest.xml");
    // Every part is well-formed, also those that nobody asks for.
    parsed("meta.xml");
    parsed("styles.xml");
  }

  static OdsReader of(byte[] file) throws IOException {
    try {
      return new OdsReader(file);
    } catch (SAXException | ParserConfigurationException broken) {
      throw new AssertionError("Not an OpenDocument spreadsheet", broken);
    }
  }

  String text(String part) {
    return new String(Objects.requireNonNull(parts.get(part), part), UTF_8);
  }

  /** The parts that the manifest has to list. */
  Set<String> parts() {
    return parts.keySet().stream()
        .filter(name -> !name.equals("mimetype") && !name.startsWith("META-INF/"))
        .collect(Collectors.toSet());
  }

  List<String> listed() {
    return elements(manifest.getElementsByTagName("manifest:file-entry")).stream()
        .map(entry -> entry.getAttribute("manifest:full-path"))
        .filter(path -> !path.equals("/"))
        .toList();
  }

  List<Element> elements(String name) {
    return elements(content.getElementsByTagName(name));
  }

  List<String> sheets() {
    return elements("table:table").stream().map(table -> table.getAttribute("table:name")).toList();
  }

  /** Cells as {@code type|shown} or {@code float value|shown}. */
  List<List<String>> rows(String sheet) {
    Element table =
        elements("table:table").stream()
            .filter(candidate -> candidate.getAttribute("table:name").equals(sheet))
            .findFirst()
            .orElseThrow();
    return elements(table.getElementsByTagName("table:table-row")).stream()
        .map(
            row ->
                elements(row.getElementsByTagName("table:table-cell")).stream()
                    .map(OdsReader::cell)
                    .toList())
        .toList();
  }

  private static String cell(Element cell) {
    String value = cell.getAttribute("office:value");
    String shown =
        elements(cell.getElementsByTagName("text:p")).stream()
            .map(OdsReader::paragraph)
            .collect(Collectors.joining("\n"));
    return cell.getAttribute("office:value-type")
        + (value.isEmpty() ? "" : " " + value)
        + "|"
        + shown;
  }

  /** As programs read it: blanks in a row count once, and not at all at the ends. */
  private static String paragraph(Element paragraph) {
    var text = new StringBuilder();
    NodeList children = paragraph.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      switch (child.getNodeName()) {
        case "text:s" ->
            text.append(" ".repeat(Integer.parseInt(((Element) child).getAttribute("text:c"))));
        case "text:tab" -> text.append('\t');
        default -> text.append(collapsed(child, i == 0, i == children.getLength() - 1));
      }
    }
    return text.toString();
  }

  private static String collapsed(Node text, boolean first, boolean last) {
    String once = text.getTextContent().replaceAll("[ \t\r\n]+", " ");
    String begun = first ? once.replaceFirst("^ ", "") : once;
    return last ? begun.replaceFirst(" $", "") : begun;
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private Document parsed(String part)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(part), part)));
  }
}
