package uk.safeguarding.reporting.indicators.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** {@code docs/indicators} says what the definitions say: a page for each, and no other. */
class IndicatorPagesContractTest {

  @Test
  void the_pages_are_as_the_definitions_would_have_them() throws IOException {
    IndicatorCatalogue catalogue = IndicatorCatalogue.load();
    SortedMap<String, String> pages = IndicatorPages.of(catalogue);
    assertThat(pages).hasSize(catalogue.all().size() + 1);
    assertThat(differences(pages, IndicatorPages.in(IndicatorPages.FOLDER)))
        .as("run infra/write-indicator-pages")
        .isEmpty();
  }

  @Test
  void a_page_that_is_missing_left_over_or_other_is_found(@TempDir Path folder) throws IOException {
    SortedMap<String, String> pages =
        new TreeMap<>(Map.of("a.md", "A", "b.md", "B", "README.md", "A and B"));
    IndicatorPages.write(pages, folder);
    assertThat(differences(pages, IndicatorPages.in(folder))).isEmpty();
    Files.delete(folder.resolve("a.md"));
    Files.writeString(folder.resolve("b.md"), "another B");
    Files.writeString(folder.resolve("c.md"), "C");
    assertThat(differences(pages, IndicatorPages.in(folder)))
        .containsExactly(
            "a.md is missing", "b.md is not what its definition says", "c.md is left over");
    IndicatorPages.write(pages, folder);
    assertThat(differences(pages, IndicatorPages.in(folder))).isEmpty();
  }

  private static List<String> differences(
      SortedMap<String, String> wanted, SortedMap<String, String> found) {
    var names = new TreeSet<>(wanted.keySet());
    names.addAll(found.keySet());
    var differences = new ArrayList<String>();
    for (String name : names) {
      if (!found.containsKey(name)) {
        differences.add(name + " is missing");
      } else if (!wanted.containsKey(name)) {
        differences.add(name + " is left over");
      } else if (!wanted.get(name).equals(found.get(name))) {
        differences.add(name + " is not what its definition says");
      }
    }
    return differences;
  }
}
