package uk.safeguarding.reporting.knowledge;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.reporting.knowledge.KnownFixture.NINE;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.closing.ClosedPeriods;
import uk.safeguarding.reporting.commentary.CommentaryByIndicator;
import uk.safeguarding.reporting.computed.RecordedFacts;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.rebasing.RebasingByIndicator;
import uk.safeguarding.reporting.reported.ReportedSeriesByIndicator;

/** Which instants are asked of the read models; none answers here. */
class KnowledgeTest {

  private final MongoClient nobody =
      MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=1");

  private final Knowledge knowledge =
      new Knowledge(
          IndicatorCatalogue.load(),
          new Knowledge.Sources(
              new ReadModels(nobody.getDatabase("nothing")),
              new ReportedSeriesByIndicator(),
              new CommentaryByIndicator(),
              new RebasingByIndicator(),
              new ClosedPeriods(),
              (_, _) -> new RecordedFacts().at(NINE)),
          Clock.fixed(NINE, UTC));

  @AfterEach
  void close() {
    nobody.close();
  }

  @Test
  void of_an_instant_to_come_nothing_can_be_said_and_the_answer_says_what_to_ask() {
    assertThatThrownBy(() -> knowledge.at(NINE.plusNanos(1)))
        .isInstanceOf(BadRequest.class)
        .hasMessage("asKnownAt lies in the future. Ask for an instant that has passed.");
  }

  @Test
  void this_instant_and_one_not_named_are_looked_up() {
    assertThatThrownBy(() -> knowledge.at(NINE)).isInstanceOf(MongoTimeoutException.class);
    assertThatThrownBy(() -> knowledge.at(null)).isInstanceOf(MongoTimeoutException.class);
  }
}
