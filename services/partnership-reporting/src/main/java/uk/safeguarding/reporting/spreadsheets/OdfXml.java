package uk.safeguarding.reporting.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import uk.safeguarding.reporting.xml.XmlCharacters;

/** Elements with OpenDocument's prefixes, and nothing in them that XML does not allow. */
final class OdfXml implements AutoCloseable {
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();

  static {
    for (String name : new String[] {"office", "meta", "style", "table", "text", "manifest"}) {
      NAMESPACES.put(name, OASIS + name + ":1.0");
    }
    NAMESPACES.put("number", OASIS + "datastyle:1.0");
    NAMESPACES.put("fo", OASIS + "xsl-fo-compatible:1.0");
    NAMESPACES.put("dc", "http://purl.org/dc/elements/1.1/");
  }

  /** What StAX may throw. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private final XMLStreamWriter out;

  OdfXml(OutputStream bytes) throws IOException {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    run(() -> out.writeStartDocument("UTF-8", "1.0"));
  }

  /** The part's outermost element. */
  void root(String name, String... attributes) throws IOException {
    start(name);
    for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
      attribute("xmlns:" + namespace.getKey(), namespace.getValue());
    }
    attributes(attributes);
  }

  /**
   * @param attributes name, value, name, value
   */
  void start(String name, String... attributes) throws IOException {
    run(() -> out.writeStartElement(name));
    attributes(attributes);
  }

  void empty(String name, String... attributes) throws IOException {
    run(() -> out.writeEmptyElement(name));
    attributes(attributes);
  }

  void element(String name, String text) throws IOException {
    start(name);
    characters(text);
    end();
  }

  void characters(String text) throws IOException {
    String allowed = XmlCharacters.allowed(text);
    run(() -> out.writeCharacters(allowed));
  }

  void end() throws IOException {
    run(out::writeEndElement);
  }

  private void attributes(String... attributes) throws IOException {
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private void attribute(String name, String value) throws IOException {
    String allowed = XmlCharacters.allowed(value);
    run(() -> out.writeAttribute(name, allowed));
  }

  private static void run(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  /** Closes what is open. */
  @Override
  public void close() throws IOException {
    run(
        () -> {
          out.writeEndDocument();
          out.close();
        });
  }
}
