package uk.safeguarding.reporting.indicators.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** What {@code docs/indicators} should hold and what it holds, by file name. */
final class IndicatorPages {
  /** Seen from the service's own folder. */
  static final Path FOLDER = Path.of("..", "..", "docs", "indicators");

  private static final Path SCHEMAS = Path.of("..", "..", "schemas");

  private IndicatorPages() {}

  /** As the definitions would have them. */
  static SortedMap<String, String> of(IndicatorCatalogue catalogue) throws IOException {
    MessageLinks messages = MessageLinks.to(SCHEMAS);
    var page = new DefinitionPage(catalogue, messages);
    var pages = new TreeMap<String, String>();
    pages.put("README.md", new IndexPage(catalogue, messages).text());
    catalogue.all().forEach(each -> pages.put(each.slug() + ".md", page.of(each)));
    return pages;
  }

  /** As they lie there. */
  static SortedMap<String, String> in(Path folder) throws IOException {
    var pages = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        pages.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return pages;
  }

  /** Makes a folder hold these pages and no others. */
  static void write(SortedMap<String, String> pages, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : in(folder).keySet()) {
      if (!pages.containsKey(name)) {
        Files.delete(folder.resolve(name));
      }
    }
    for (var page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }
}
