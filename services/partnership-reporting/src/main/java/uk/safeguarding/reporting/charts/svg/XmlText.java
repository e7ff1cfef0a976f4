package uk.safeguarding.reporting.charts.svg;

import java.io.IOException;
import uk.safeguarding.reporting.xml.XmlCharacters;

/** Text that stays text in XML and in HTML, inside elements and inside quoted attributes. */
final class XmlText {
  private XmlText() {}

  static void append(String text, Appendable out) throws IOException {
    String allowed = XmlCharacters.allowed(text);
    for (int i = 0; i < allowed.length(); i++) {
      char letter = allowed.charAt(i);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(letter);
      }
    }
  }
}
