package uk.safeguarding.agencyreturns.formats.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's cell as the reader of the sheet sees it; a formula counts as the value last
 * calculated.
 */
final class WorkbookCell {

  /** Excel calculates to 15 digits; what stands behind them is an artefact of binary fractions. */
  private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int MOST_DECIMALS = 15;
  private static final int LARGEST_EXPONENT = 30;

  /** From March 1900, before which Excel counts a day that was not, to the end of 9999. */
  private static final BigDecimal FIRST_DATE = BigDecimal.valueOf(61);

  private static final BigDecimal LAST_DATE = BigDecimal.valueOf(2_958_465);

  private WorkbookCell() {}

  static String text(@Nullable Cell cell, boolean datesFrom1904) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getValue() instanceof BigDecimal number) {
      return text(cell, number, datesFrom1904);
    }
    if (cell.getValue() != null) {
      return unescaped(cell.getText());
    }
    if (cell.getRawValue() != null) {
      return cell.getRawValue();
    }
    return cell.getFormula() == null ? "" : "=" + cell.getFormula();
  }

  /** Excel writes characters that XML cannot hold as {@code _x000D_}. */
  private static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(escape.group(1), 16))))
        : text;
  }

  private static String text(Cell cell, BigDecimal number, boolean datesFrom1904) {
    if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
      return number.signum() == 0 ? "0" : number.toString();
    }
    String shape = shape(cell.getDataFormatString());
    if (isDate(shape) && isSerial(number)) {
      return LocalDate.of(datesFrom1904 ? 1904 : 1899, 1, 1)
          .plusDays(number.longValue() + (datesFrom1904 ? 0 : 363))
          .toString();
    }
    return plain(shape.contains("%") ? number.movePointRight(2) : number);
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(PRECISION);
    if (rounded.scale() > MOST_DECIMALS) {
      rounded = rounded.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    }
    return rounded.stripTrailingZeros().toPlainString();
  }

  private static boolean isSerial(BigDecimal number) {
    return number.compareTo(FIRST_DATE) >= 0 && number.compareTo(LAST_DATE) <= 0;
  }

  /**
   * A format's first section without its literals: {@code 0.0"%"} shows a percent sign and does not
   * multiply.
   */
  private static String shape(@Nullable String format) {
    return format == null
        ? ""
        : format
            .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
            .split(";", 2)[0]
            .toLowerCase(Locale.ROOT);
  }

  private static boolean isDate(String shape) {
    return !shape.contains("0") && !shape.contains("#") && shape.matches(".*([yd]|mmm).*");
  }
}
