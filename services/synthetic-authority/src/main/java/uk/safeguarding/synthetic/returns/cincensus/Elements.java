package uk.safeguarding.synthetic.returns.cincensus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements as they are written, one below the other, and those with nothing in them left out. */
final class Elements {

  private final XMLStreamWriter writer;
  private int depth;

  private Elements(XMLStreamWriter writer) {
    this.writer = writer;
  }

  static Elements to(OutputStream stream) {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      return new Elements(writer);
    } catch (XMLStreamException failure) {
      throw unchecked(failure);
    }
  }

  /** A group and what is written in it. */
  void group(String name, Runnable content) {
    step(() -> writer.writeStartElement(name));
    depth++;
    content.run();
    depth--;
    step(writer::writeEndElement);
  }

  /** An element with text: days as ISO 8601 writes them, yes as 1; nothing for null. */
  void text(String name, @Nullable Object value) {
    if (value != null) {
      String text = value instanceof Boolean truth ? (truth ? "1" : "0") : value.toString();
      step(
          () -> {
            writer.writeStartElement(name);
            writer.writeCharacters(text);
            writer.writeEndElement();
          });
    }
  }

  void finish() {
    depth = 0;
    step(writer::writeEndDocument);
    step(writer::flush);
  }

  /** A piece of the document. */
  private interface Piece {
    void write() throws XMLStreamException;
  }

  private void step(Piece piece) {
    try {
      writer.writeCharacters("\n" + "  ".repeat(depth));
      piece.write();
    } catch (XMLStreamException failure) {
      throw unchecked(failure);
    }
  }

  /** A file that cannot be written is no fault of the program; all else is. */
  private static RuntimeException unchecked(XMLStreamException failure) {
    return failure.getNestedException() instanceof IOException cause
        ? new UncheckedIOException(cause)
        : new IllegalStateException(failure);
  }
}
