package uk.safeguarding.agencyreturns.formats.tables;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/** Refuses a workbook that is small in the post and takes all memory or hours when it is opened. */
final class WorkbookLimits {

  /** What all parts of a workbook may unpack to. */
  static final int MOST_UNPACKED_BYTES = 32 * 1024 * 1024;

  /** Excel's last cell is XFD1048576; the reader makes room for every column before a named one. */
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

  private static final XMLInputFactory XML = xml();

  private WorkbookLimits() {}

  static void check(SubmittedFile file) throws UnreadableFile, IOException {
    int left = MOST_UNPACKED_BYTES;
    try (ZipFile zip = ZipFile.builder().setByteArray(file.content()).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        byte[] part = zip.getInputStream(entry).readNBytes(left + 1);
        left -= part.length;
        if (left < 0 || !withinLimits(part)) {
          throw new UnreadableFile(
              file.name() + " is larger than any return. Send the return alone.");
        }
      }
    }
  }

  /**
   * The same parser as the workbook's reader: where it stops at a fault here, it stops there too.
   */
  private static boolean withinLimits(byte[] part) {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
      long text = 0;
      while (xml.hasNext()) {
        text = xml.next() == XMLStreamReader.CHARACTERS ? text + xml.getTextLength() : 0;
        if (text > TableReader.LONGEST_CELL || (xml.isStartElement() && !isCellOrOther(xml))) {
          return false;
        }
      }
    } catch (XMLStreamException notXml) {
      return true;
    }
    return true;
  }

  private static boolean isCellOrOther(XMLStreamReader element) {
    if (!element.getLocalName().equals("c")) {
      return true;
    }
    @Nullable String reference = element.getAttributeValue(null, "r");
    return reference == null || CELL.matcher(reference).matches();
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
