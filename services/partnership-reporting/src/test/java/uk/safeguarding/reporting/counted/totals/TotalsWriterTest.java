package uk.safeguarding.reporting.counted.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.known.LogMoment;

class TotalsWriterTest {

  private static final LogMoment FIRST = moment("2018-11-01T09:00:00Z", 1);
  private static final LogMoment LATER = moment("2018-11-09T09:00:00Z", 2);
  private static final Place PLACE = new Place("contacts-received/happened/2018-19", "2018-10");

  private static final MongoFixture MONGO = new MongoFixture();

  private final ReadModels models = new ReadModels(MONGO.emptyDatabase());
  private final TotalsWriter writer = new TotalsWriter(models, _ -> Map.of(PLACE, 7));

  @AfterAll
  static void closeServer() {
    MONGO.close();
  }

  @Test
  void a_document_in_which_nothing_is_left_remembers_the_last_day_that_told_of_it() {
    writer.write(List.of(changed(LATER, 1)));
    writer.write(List.of(changed(LATER, 0)));
    writer.write(List.of(changed(FIRST, 5)));
    assertThat(models.findAll(TotalsWriter.TOTALS, Total.class, List.of(PLACE.document())))
        .containsEntry(
            PLACE.document(),
            new Total(
                LocalDate.of(2018, 11, 9),
                new TreeMap<>(
                    Map.of(
                        PLACE.row(),
                        new Row(new TreeMap<>(Map.of("2018-11-01", 7)), new TreeMap<>())))));
  }

  private static Changes changed(LogMoment moment, int by) {
    return new Changes(moment, Map.of("a child", Map.of(PLACE, by)));
  }

  private static LogMoment moment(String at, long transaction) {
    return new LogMoment(Instant.parse(at), transaction);
  }
}
