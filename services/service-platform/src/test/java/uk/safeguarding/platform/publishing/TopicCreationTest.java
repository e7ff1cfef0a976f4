package uk.safeguarding.platform.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.junit.jupiter.api.Test;

class TopicCreationTest {

  private static final String TOPIC = "child-protection.events.v1";

  @Test
  void waits_for_a_broker_that_is_fenced_or_slow() {
    var attempts =
        failures(
            new InvalidReplicationFactorException("All brokers are currently fenced."),
            new TimeoutException("Timed out waiting for a node assignment."));

    TopicCreation.ensure(TOPIC, () -> next(attempts));

    assertThat(attempts).isEmpty();
  }

  @Test
  void is_content_with_a_topic_that_exists() {
    var attempts = failures(new TopicExistsException("It exists."));

    assertThatCode(() -> TopicCreation.ensure(TOPIC, () -> next(attempts)))
        .doesNotThrowAnyException();
  }

  @Test
  void names_the_topic_and_the_reason_where_waiting_does_not_help() {
    var refusal = new TopicAuthorizationException("Not allowed.");
    var attempts = failures(refusal, refusal);

    assertThatThrownBy(() -> TopicCreation.ensure(TOPIC, () -> next(attempts)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(TOPIC)
        .hasCause(refusal);
    assertThat(attempts).hasSize(1);
  }

  private static Queue<Exception> failures(Exception... failures) {
    return new ArrayDeque<>(List.of(failures));
  }

  private static void next(Queue<Exception> failures) throws ExecutionException {
    var failure = failures.poll();
    if (failure != null) {
      throw new ExecutionException(failure);
    }
  }
}
