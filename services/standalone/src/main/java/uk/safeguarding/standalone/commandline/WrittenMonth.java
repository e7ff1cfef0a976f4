package uk.safeguarding.standalone.commandline;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A month as ISO 8601 writes it. */
final class WrittenMonth implements ITypeConverter<YearMonth> {

  @Override
  public YearMonth convert(String written) {
    try {
      return YearMonth.parse(written);
    } catch (DateTimeParseException reason) {
      throw new TypeConversionException("'" + written + "' is not a month, for example 2017-10");
    }
  }
}
