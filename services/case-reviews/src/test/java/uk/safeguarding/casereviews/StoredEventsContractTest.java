package uk.safeguarding.casereviews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.testing.GoldenEvents;

/** What this service's store holds. */
class StoredEventsContractTest {

  private final GoldenEvents golden =
      new GoldenEvents(
          Path.of("src", "test", "resources", "golden"), CaseReviewsEvents.ALL, List.of());

  @Test
  void every_stored_event_has_a_golden_file_that_nobody_edited() throws IOException {
    golden.are_complete_and_untouched();
  }

  @Test
  void every_event_ever_stored_reads() throws IOException {
    golden.all_read();
  }

  @Test
  void what_is_stored_today_is_the_newest_golden_file() throws IOException {
    golden.the_newest_are_written_as_they_stand();
  }

  @Test
  void a_field_that_a_newer_platform_stored_does_not_stop_an_older_one() throws IOException {
    golden.fields_of_tomorrow_are_passed_over();
  }
}
