package uk.safeguarding.reporting.journeys;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;

/** Children's ways as counts by month, quarter or year. */
@RestController
final class JourneysResource {

  private final Knowledge knowledge;
  private final Journeys journeys;

  JourneysResource(Knowledge knowledge, Journeys journeys) {
    this.knowledge = knowledge;
    this.journeys = journeys;
  }

  /**
   * @param all what is counted in words
   * @param found what is said of those that are found
   */
  record Answer(String journey, Instant asKnownAt, String all, String found, List<Point> points) {}

  /** A period; numbers are null where nothing was recorded yet. */
  record Point(
      String period,
      @Nullable Integer all,
      @Nullable Integer found,
      List<Journey.Distribution> distributions) {

    static Point of(Journey journey) {
      return new Point(
          journey.period().toString(), journey.all(), journey.found(), journey.distributions());
    }
  }

  @GetMapping("/api/journeys/{journey}")
  Answer journey(
      @PathVariable String journey,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) @Nullable String asKnownAt) {
    JourneyKind kind = named(journey);
    List<ReportingPeriod> periods = Asked.periods(from, to);
    Known known = knowledge.at(Asked.instant("asKnownAt", asKnownAt));
    return new Answer(
        kind.code(),
        known.of(Origin.EVENTS).at(),
        kind.all(),
        kind.found(),
        journeys.of(kind, periods, known).stream().map(Point::of).toList());
  }

  private static JourneyKind named(String code) {
    return Stream.of(JourneyKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new NotFound(
                    "There is no journey of this name. There are "
                        + Stream.of(JourneyKind.values())
                            .map(JourneyKind::code)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
