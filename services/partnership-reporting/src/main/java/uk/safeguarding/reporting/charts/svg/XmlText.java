package uk.safeguarding.reporting.charts.svg;

import java.io.IOException;

/** Text that stays text in XML and in HTML, inside elements and inside quoted attributes. */
final class XmlText {
  private XmlText() {}

  static void append(String text, Appendable out) throws IOException {
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      switch (letter) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(allowed(letter) ? Character.toString(letter) : "\ufffd");
      }
    }
  }

  /** XML 1.0 has no place for control characters and half characters. */
  private static boolean allowed(int letter) {
    boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
    boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return !control && !half && letter != 0xfffe && letter != 0xffff;
  }
}
