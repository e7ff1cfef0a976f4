package uk.safeguarding.reporting.journeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.breakdown.ValueWords;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.knowledge.Known;

/** Prints the journeys of one period. */
final class JourneysPrinter {

  private static final int QUARTERS = 8;
  private static final int YEARS = 3;

  private final Journeys journeys;

  JourneysPrinter(Journeys journeys) {
    this.journeys = journeys;
  }

  /**
   * @param latest the quarter that the list of choices begins with
   */
  JourneysPage print(ReportingPeriod shown, Quarter latest, Known known) {
    return new JourneysPage(
        choices(shown, latest),
        Stream.of(JourneyKind.values())
            .map(kind -> told(kind, journeys.of(kind, List.of(shown), known).getFirst()))
            .toList());
  }

  private static List<JourneysPage.Choice> choices(ReportingPeriod shown, Quarter latest) {
    List<ReportingPeriod> periods = new ArrayList<>();
    Stream.iterate(latest, Quarter::previous).limit(QUARTERS).forEach(periods::add);
    Stream.iterate(FinancialYear.containing(latest.firstDay()), FinancialYear::previous)
        .limit(YEARS)
        .forEach(periods::add);
    if (!periods.contains(shown)) {
      periods.addFirst(shown);
    }
    return periods.stream()
        .map(each -> new JourneysPage.Choice(each.toString(), each.label(), each.equals(shown)))
        .toList();
  }

  private static JourneysPage.Told told(JourneyKind kind, Journey journey) {
    return new JourneysPage.Told(
        kind.code(),
        kind.title(),
        sentence(kind, journey),
        journey.distributions().stream()
            .filter(each -> !each.shares().isEmpty())
            .map(each -> table(kind, journey, each))
            .toList(),
        "/api/journeys/%s?from=%s&to=%s"
            .formatted(kind.code(), journey.period(), journey.period()));
  }

  private static String sentence(JourneyKind kind, Journey journey) {
    Integer all = journey.all();
    Integer found = journey.found();
    String when = (kind.atPeriodEnd() ? "At the end of " : "In ") + journey.period().label();
    return all == null || found == null
        ? "%s nothing was recorded here yet.".formatted(when)
        : "%s %s of %s %s %s."
            .formatted(when, number(found), number(all), kind.all(), kind.found());
  }

  private static JourneysPage.Table table(
      JourneyKind kind, Journey journey, Journey.Distribution distribution) {
    @Nullable Dimension by = dimension(distribution.by());
    return new JourneysPage.Table(
        by == null
            ? "Looked-after children by how many social workers they have had"
            : "Of these, by %s".formatted(lower(by.words())),
        by == null ? "Social workers since coming into care" : by.words(),
        by == null ? "Children" : "Referrals",
        distribution.shares().stream()
            .sorted(Comparator.comparing(Journey.Share::value, ValueWords.ORDER))
            .map(
                share ->
                    new JourneysPage.Row(
                        by == null ? workers(share.value()) : ValueWords.of(by, share.value()),
                        number(share.number())))
            .toList());
  }

  private static @Nullable Dimension dimension(String code) {
    return Stream.of(Dimension.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private static String workers(@Nullable String group) {
    return group == null ? "None on record" : group.replace('-', ' ');
  }

  private static String number(int number) {
    return String.format(Locale.UK, "%,d", number);
  }

  private static String lower(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
