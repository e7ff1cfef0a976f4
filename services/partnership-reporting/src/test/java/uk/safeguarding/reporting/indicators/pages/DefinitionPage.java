package uk.safeguarding.reporting.indicators.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.pages.Markdown.Fact;

/** The page of one indicator; of the versions of its definition the latest comes first. */
record DefinitionPage(IndicatorCatalogue catalogue, MessageLinks messages) {
  private static final String FILES =
      "../../services/partnership-reporting/src/main/resources/indicators/";

  String of(Indicator indicator) {
    String file = indicator.slug() + ".json";
    var page = new Markdown();
    page.block("<!-- infra/write-indicator-pages writes this page from %s. -->".formatted(file));
    page.heading(1, "%s: %s".formatted(indicator.ref(), indicator.shortTitle()));
    page.block(indicator.title());
    page.facts(
        List.of(
            new Fact("Outcome", indicator.outcome()),
            new Fact("Theme", indicator.theme().label()),
            new Fact("Owner", orNobody(indicator.owner())),
            new Fact("Reported by", orNobody(indicator.reporter())),
            new Fact("Definition", "[%s](%s%s)".formatted(file, FILES, file))));
    var version = new VersionSection(new CountWords(catalogue, messages));
    indicator.definitions().reversed().forEach(each -> version.write(each, page));
    new ComparisonSections(catalogue).write(indicator, page);
    if (!indicator.notes().isEmpty()) {
      page.heading(2, "Notes").bullets(indicator.notes());
    }
    page.block(
        "[All indicators](README.md), and"
            + " [what holds for all that is counted from events](README.md#counted-from-events)");
    return page.toString();
  }

  private static String orNobody(@Nullable String role) {
    return role == null ? "Nobody is named in the source" : role;
  }
}
