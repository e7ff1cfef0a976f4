package uk.safeguarding.synthetic.returns.cincensus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A census file, read as the next reader would. */
record Census(Element message) {

  static Census read(Path file) throws IOException {
    try {
      return new Census(
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement());
    } catch (ParserConfigurationException | SAXException failure) {
      throw new IOException(failure);
    }
  }

  /** Checks a file against the schema of a year. */
  static void validate(Path file, int year) throws IOException, SAXException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Census.class.getResource("/cin-census/CIN_schema_" + year + ".xsd"))
        .newValidator()
        .validate(new StreamSource(file.toFile()));
  }

  List<Element> children() {
    return all(message, "Child");
  }

  static List<Element> all(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(n -> (Element) found.item(n)).toList();
  }

  static String text(Element parent, String name) {
    return all(parent, name).getFirst().getTextContent();
  }

  static @Nullable LocalDate day(Element parent, String name) {
    List<Element> found = all(parent, name);
    return found.isEmpty() ? null : LocalDate.parse(found.getFirst().getTextContent());
  }
}
