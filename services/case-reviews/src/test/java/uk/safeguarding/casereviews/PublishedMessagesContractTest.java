package uk.safeguarding.casereviews;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.testing.PublishedEvents;

/** What {@code case-reviews.events.v1} carries. */
class PublishedMessagesContractTest {

  private final PublishedEvents messages =
      new PublishedEvents(
          "case-reviews",
          Path.of("src", "test", "resources", "golden"),
          CaseReviewsEvents.ALL,
          new CaseReviews().publication());

  @Test
  void every_message_has_a_schema_and_every_schema_a_message() throws IOException {
    messages.have_a_schema_each();
  }

  @Test
  void a_message_keeps_its_schema_and_nothing_more_or_less_passes() throws IOException {
    messages.keep_their_schemas();
  }
}
