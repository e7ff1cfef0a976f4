package uk.safeguarding.reporting.indicators.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.breakdown.Breakable;
import uk.safeguarding.reporting.indicators.Clock;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.indicators.RollForward;
import uk.safeguarding.reporting.indicators.Rounding;
import uk.safeguarding.reporting.indicators.Validity;
import uk.safeguarding.reporting.indicators.pages.Markdown.Fact;

/** One version of a definition: what it means, and which recorded facts it counts. */
record VersionSection(CountWords counts) {

  void write(IndicatorDefinition definition, Markdown page) {
    Validity validity = definition.validity();
    page.heading(2, "Version %d: %s".formatted(definition.version(), Words.validity(validity)));
    if (validity.reason() != null) {
      page.block("Why it changed: " + validity.reason());
      page.block(
          validity.seriesBreak()
              ? "The series breaks here: values before and after are not to be read as one."
              : "The series goes on: values before and after can be read as one.");
    }
    page.facts(
        List.of(
            new Fact("Statement", definition.statement()),
            new Fact("Kind", Words.kind(definition.kind())),
            new Fact("Unit", definition.unit()),
            new Fact("Better", Words.better(definition.better())),
            new Fact("Clock", clock(definition.clock())),
            new Fact("Rounding", rounding(definition.rounding())),
            new Fact("Changes and averages", Words.changes(definition.rounding().changeFrom())),
            new Fact("Moves from month to month", moves(definition.rollsForward())),
            new Fact("The source dates the change", validity.asStated()),
            new Fact("Broken down by", brokenDown(definition)),
            new Fact("Point of difference", definition.pointOfDifference()),
            new Fact("Source", definition.source())));
    NamedCount denominator = definition.denominator();
    String numerator = denominator == null ? "Count" : "Numerator";
    page.heading(3, numerator).bullets(counts.meaning(definition.numerator()));
    if (denominator != null) {
      page.heading(3, "Denominator").bullets(counts.meaning(denominator));
    }
    page.heading(3, "Counted from events");
    page.block("**" + numerator + "**").bullets(counts.facts(definition.numerator()));
    if (denominator != null) {
      page.block("**Denominator**").bullets(counts.facts(denominator));
    }
    if (!definition.notToBeConfusedWith().isEmpty()) {
      page.heading(3, "Not to be confused with")
          .bullets(definition.notToBeConfusedWith().stream().map(counts.messages()::in).toList());
    }
  }

  private static @Nullable String brokenDown(IndicatorDefinition definition) {
    var by = Breakable.by(definition);
    return by.isEmpty()
        ? null
        : by.stream().map(each -> "`%s`".formatted(each.code())).collect(Collectors.joining(", "));
  }

  private static @Nullable String clock(@Nullable Clock clock) {
    return clock == null
        ? null
        : "Starts: %s. Stops: %s. Limit: %s."
            .formatted(clock.starts(), clock.stops(), clock.limit());
  }

  private static String rounding(Rounding rounding) {
    return "Values to %s, averages and maxima to %s; half away from zero, once, at the end"
        .formatted(Words.places(rounding.decimals()), Words.places(rounding.averageDecimals()));
  }

  private @Nullable String moves(@Nullable RollForward rolls) {
    return rolls == null
        ? null
        : "More by %s, less by %s; what does not follow is reported as a residual"
            .formatted(counts.links(rolls.starts()), counts.links(rolls.ends()));
  }
}
