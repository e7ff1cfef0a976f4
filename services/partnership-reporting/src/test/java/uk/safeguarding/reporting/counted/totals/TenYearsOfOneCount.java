package uk.safeguarding.reporting.counted.totals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;

/**
 * One count's documents while messages come in, each at a moment of its own, spread over the day.
 * Most are about the last days; one in twelve is a month late, and one in fifty corrects some month
 * since the beginning.
 */
final class TenYearsOfOneCount {

  private static final LocalDate BEGINNING = LocalDate.of(2016, 4, 1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Random random = new Random(1);
  private final Map<String, Total> documents = new TreeMap<>();
  private final SortedMap<FinancialYear, Integer> largest = new TreeMap<>();

  private TenYearsOfOneCount() {}

  /** By year, the bytes of the largest document that was written in it. */
  static SortedMap<FinancialYear, Integer> largestWritten(int messagesOfADay) {
    var count = new TenYearsOfOneCount();
    LocalDate end = BEGINNING.plusYears(10);
    BEGINNING.datesUntil(end).forEach(day -> count.livesThrough(day, messagesOfADay));
    return count.largest;
  }

  private void livesThrough(LocalDate day, int messages) {
    Map<String, PutTotal> puts = new TreeMap<>();
    Instant moment = LogDays.start(day);
    for (int message = 0; message < messages; message++) {
      moment = moment.plusMillis(1 + random.nextInt(2 * 80_000_000 / messages));
      Place place = Place.happened("contacts-received", month(day));
      puts.computeIfAbsent(place.document(), this::stored)
          .put(moment, Map.of(place.row(), random.nextInt(10) == 0 ? -1 : 1));
    }
    puts.forEach((document, put) -> documents.put(document, put.total()));
    puts.keySet().forEach(document -> largest.merge(year(day), bytes(document), Math::max));
  }

  private Month month(LocalDate day) {
    LocalDate about =
        switch (random.nextInt(50)) {
          case 0 ->
              BEGINNING.plusDays(random.nextLong(1 + day.toEpochDay() - BEGINNING.toEpochDay()));
          case 1, 2, 3, 4 -> day.minusMonths(1);
          default -> day.minusDays(random.nextInt(3));
        };
    return Month.containing(about);
  }

  private PutTotal stored(String document) {
    return new PutTotal(
        document,
        documents.getOrDefault(document, Total.NOTHING),
        day -> {
          throw new AssertionError(day + " need not be worked out");
        });
  }

  private static FinancialYear year(LocalDate day) {
    return FinancialYear.containing(day);
  }

  private int bytes(String document) {
    return JSON.writeValueAsString(documents.get(document)).getBytes(UTF_8).length;
  }
}
