package uk.safeguarding.casereviews.childdeath.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormReceived;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathNotified;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewed;
import uk.safeguarding.platform.publishing.PublishedAsRecorded;
import uk.safeguarding.platform.publishing.PublishedMessage;

class ChildDeathPublicationTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ChildDeathPublication publication =
      new ChildDeathPublication(new PublishedAsRecorded());

  static Stream<Class<?>> every_event() {
    return Stream.of(ChildDeathEvent.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("every_event")
  void nothing_tells_the_child_or_a_day(Class<? extends ChildDeathEvent> kind) throws IOException {
    ChildDeathEvent event = recorded(kind);
    PublishedMessage message = messageOf(event);
    if (message != null) {
      assertThat(JSON.writeValueAsString(message.body()))
          .contains(event.death().toString())
          .doesNotContain(event.child().toString())
          .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}[\"T]");
      assertThat(message.subject()).isEqualTo(event.death().toString());
    }
  }

  @Test
  void a_death_and_its_review_can_be_counted() throws IOException {
    var notified = recorded(ChildDeathNotified.class);
    assertThat(messageOf(notified))
        .isNotNull()
        .extracting(PublishedMessage::type, PublishedMessage::body)
        .containsExactly(
            "child-death-notified",
            new CountedDeath(
                notified.death(),
                "2018-Q3",
                notified.ageBand(),
                notified.circumstances().expectation()));
    var reviewed = recorded(ChildDeathReviewed.class);
    assertThat(messageOf(reviewed))
        .isNotNull()
        .extracting(PublishedMessage::body)
        .isEqualTo(
            new CountedReview(
                reviewed.death(),
                "2019-Q1",
                reviewed.review().category(),
                reviewed.review().modifiability()));
  }

  @Test
  void what_nobody_counts_stays_inside() throws IOException {
    assertThat(messageOf(recorded(ChildDeathFormReceived.class))).isNull();
  }

  private @Nullable PublishedMessage messageOf(ChildDeathEvent event) {
    return publication.messageOf(event, Instant.EPOCH);
  }

  private static <E> E recorded(Class<E> kind) throws IOException {
    var golden =
        (ObjectNode)
            JSON.readTree(Files.readString(GOLDEN.resolve(kind.getSimpleName() + ".v1.json")));
    // The golden child and the golden record share an id, which would hide the one in the other.
    return JSON.treeToValue(golden.put("child", "0c8e0cc4-6a5f-4a3b-9a53-7d1f0a1b2c3d"), kind);
  }
}
