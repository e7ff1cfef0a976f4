package uk.safeguarding.reporting.indicators.pages;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in Markdown, block by block. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  Markdown heading(int level, String words) {
    return block("#".repeat(level) + " " + words);
  }

  /** A paragraph, or anything else that stands between empty lines. */
  Markdown block(String words) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(words.strip()).append('\n');
    return this;
  }

  Markdown bullets(Collection<String> lines) {
    return lines.isEmpty() ? this : block("- " + String.join("\n- ", lines));
  }

  /** Name and value beside each other; a row without a value is left out. */
  Markdown facts(List<Fact> facts) {
    return table(
        List.of("", ""),
        facts.stream().filter(each -> each.value() != null).map(Fact::cells).toList());
  }

  Markdown table(List<String> header, List<List<String>> rows) {
    var table =
        new StringBuilder(row(header)).append(row(header.stream().map(_ -> "---").toList()));
    rows.forEach(each -> table.append(row(each)));
    return block(table.toString());
  }

  /** One row of a table of two columns. */
  record Fact(String name, @Nullable String value) {

    List<String> cells() {
      return List.of(name, String.valueOf(value));
    }
  }

  private static String row(List<String> cells) {
    return "| "
        + String.join(" | ", cells.stream().map(each -> each.replace("|", "\\|")).toList())
        + " |\n";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
