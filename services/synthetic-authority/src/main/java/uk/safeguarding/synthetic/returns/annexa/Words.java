package uk.safeguarding.synthetic.returns.annexa;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/**
 * Values as workbooks write them. Where the list of values folds several codes of the national
 * returns into one, the code stands in the text, as in {@code f) U6: Foster placement...}: who
 * reads it can fold, and nothing is lost.
 */
final class Words {

  private static final List<String> ETHNICITIES =
      List.of(
          "WBRI", "WIRI", "WIRT", "WOTH", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN",
          "ABAN", "AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "NOBT", "REFU");
  private static final List<String> SOURCES =
      List.of(
          "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4", "5A", "5B",
          "5C", "6", "7", "8", "9", "10");
  private static final List<String> PLACEMENTS =
      List.of(
          "U1", "U2", "U3", "U4", "U5", "U6", "A3", "A4", "A5", "A6", "P1", "P2", "P3", "H5", "K1",
          "K2", "R1", "R2", "R3", "R5", "S1", "Z1", "T0", "T1", "T2", "T3");
  private static final List<String> CATEGORIES = List.of("NEG", "PHY", "SAB", "EMO", "MUL");

  private Words() {}

  static String yes(boolean truth) {
    return truth ? "a) Yes" : "b) No";
  }

  static @Nullable String yesOrNothing(@Nullable Boolean truth) {
    return truth == null ? null : yes(truth);
  }

  static String gender(String sex) {
    return switch (sex) {
      case "M" -> "a) Male";
      case "F" -> "b) Female";
      default -> "c) Not stated/recorded (or unborn)";
    };
  }

  static String ethnicity(String code) {
    return lettered(ETHNICITIES, code) + code;
  }

  static String source(String word) {
    Codes.Code code = Codes.SOURCE.code(word);
    return lettered(SOURCES, code.code()) + coded(code);
  }

  static String need(String word) {
    Codes.Code code = Codes.NEED.code(word);
    return code.code() + " - " + code.words();
  }

  static String category(String word) {
    Codes.Code code = Codes.CATEGORY.code(word);
    return lettered(CATEGORIES, code.code()) + code.words();
  }

  /** The letters of the reasons are those of the census: RC1 is a, RC8 and RC9 are h. */
  static @Nullable String closure(@Nullable String word) {
    if (word == null) {
      return null;
    }
    Codes.Code code = Codes.CLOSURE.code(word);
    int number = Math.min(8, code.code().charAt(2) - '0');
    return letter(number - 1) + code.words();
  }

  static String placement(String word) {
    Codes.Code code = Codes.PLACEMENT.code(word);
    return lettered(PLACEMENTS, code.code()) + coded(code);
  }

  static String provider(String word) {
    Codes.Code code = Codes.PROVIDER.code(word);
    return letter(code.code().charAt(2) - '0') + code.code() + " - " + code.words();
  }

  /** As in {@code E1: Placement order}. */
  static String coded(Codes.Code code) {
    return code.code() + ": " + code.words();
  }

  /** As in {@code b) Former relevant}, where the code is the letter. */
  static String lettered(Codes.Code code) {
    return code.code() + ") " + code.words();
  }

  private static String lettered(List<String> codes, String code) {
    int place = codes.indexOf(code);
    return place < 0 ? "" : letter(place);
  }

  private static String letter(int place) {
    return (char) ('a' + place) + ") ";
  }
}
