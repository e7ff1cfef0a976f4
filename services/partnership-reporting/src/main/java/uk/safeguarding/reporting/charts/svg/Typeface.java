package uk.safeguarding.reporting.charts.svg;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Arial of 16 pixels, as wide as Helvetica and Liberation Sans, so that what fits is known before a
 * browser has seen it. Letters that it does not know count as wide as they can be.
 */
public final class Typeface {
  public static final double SIZE = 16;

  /** From one line's baseline to the next. */
  public static final double LINE = 20;

  public static final double ASCENT = SIZE * 0.905;
  public static final double DESCENT = SIZE * 0.212;

  /** From the middle of a line to where capitals and digits that are centred on it stand. */
  public static final double MIDDLE_TO_BASELINE = 5.5;

  private static final char FIRST = ' ';

  /** Thousandths of the size, from the space to the tilde, as Adobe's metrics of Helvetica say. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private Typeface() {}

  /** In pixels. */
  public static double width(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    return plain.codePoints().map(Typeface::thousandths).sum() * SIZE / 1000;
  }

  /** The text in lines that are no wider than this; a word that is wider is cut. */
  public static List<String> wrap(String text, double width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line.toString()) > width && line.length() > 1) {
        int fits = charactersWithin(line, width);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  private static int charactersWithin(CharSequence line, double width) {
    int end = Character.charCount(Character.codePointAt(line, 0));
    while (end < line.length()) {
      int next = end + Character.charCount(Character.codePointAt(line, end));
      if (width(line.subSequence(0, next).toString()) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int thousandths(int letter) {
    int place = letter - FIRST;
    if (place >= 0 && place < WIDTHS.length) {
      return WIDTHS[place];
    }
    return switch (letter) {
      case '\u00a0' -> 278;
      case '\u00a3', '\u2013' -> 556;
      case '\u00b1', '\u00d7', '\u2212' -> 584;
      case '\u2018', '\u2019' -> 222;
      case '\u201c', '\u201d' -> 333;
      default -> 1000;
    };
  }
}
