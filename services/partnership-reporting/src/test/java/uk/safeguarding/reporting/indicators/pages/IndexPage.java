package uk.safeguarding.reporting.indicators.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.Theme;

/** The list of all indicators, by theme, in the board's order within each. */
record IndexPage(IndicatorCatalogue catalogue, MessageLinks messages) {
  /** Written by hand: what the pages are, and what holds for everything counted from events. */
  private static final String WORDS = "/indicator-pages/index.md";

  String text() {
    var page = new Markdown();
    page.block(messages.in(words()));
    for (Theme theme : Theme.values()) {
      page.heading(2, theme.label());
      page.table(
          List.of("Ref", "Indicator", "Kind", "Reported by", "Versions"),
          catalogue.all().stream()
              .filter(each -> each.theme() == theme)
              .map(IndexPage::row)
              .toList());
    }
    return page.toString();
  }

  private static List<String> row(Indicator indicator) {
    var latest = indicator.definitions().getLast();
    return List.of(
        Words.link(indicator),
        indicator.shortTitle(),
        latest.kind().name().toLowerCase(Locale.ROOT),
        Objects.requireNonNullElse(indicator.reporter(), "nobody named"),
        String.valueOf(latest.version()));
  }

  private static String words() {
    try (InputStream words = IndexPage.class.getResourceAsStream(WORDS)) {
      return new String(
          Objects.requireNonNull(words, WORDS).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
