package uk.safeguarding.agencyreturns.formats;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A rule of a format, so that a receipt can say of every rule what came of it.
 *
 * @param code as its findings carry it
 * @param tables the tables that it is about, as its findings name them; the first table of a format
 *     has the format's own title, and another lies in a file beside it
 * @param unaskedAfter codes of the rules whose failure leaves this one unasked in the same row
 */
public record FormatRule(String code, List<String> tables, List<String> unaskedAfter) {

  public FormatRule {
    tables = List.copyOf(tables);
    unaskedAfter = List.copyOf(unaskedAfter);
  }

  /** The rules of a format, in the order in which they are asked: its data file. */
  public static List<FormatRule> of(String format) {
    String name = "/formats/" + format + "-rules.csv";
    try (InputStream file = Objects.requireNonNull(FormatRule.class.getResourceAsStream(name));
        CsvReader<NamedCsvRecord> rules =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return rules.stream().map(FormatRule::of).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static FormatRule of(NamedCsvRecord rule) {
    String after = rule.getField("unasked_after");
    return new FormatRule(
        rule.getField("code"),
        List.of(rule.getField("tables").split("\\|")),
        after.isEmpty() ? List.of() : List.of(after.split(" ")));
  }
}
