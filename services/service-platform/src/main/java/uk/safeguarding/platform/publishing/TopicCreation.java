package uk.safeguarding.platform.publishing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Makes a service's topic where there is none, and is patient with a cluster that is starting. */
final class TopicCreation {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** One attempt to create it. */
  interface Attempt {
    void run() throws ExecutionException, InterruptedException;
  }

  private TopicCreation() {}

  static void ensure(Admin admin, NewTopic topic) {
    ensure(topic.name(), () -> admin.createTopics(List.of(topic)).all().get());
  }

  /**
   * @throws IllegalStateException where it could not be created, with Kafka's reason
   */
  static void ensure(String topic, Attempt attempt) {
    try {
      new RetryTemplate(patience()).execute(() -> tried(attempt));
    } catch (RetryException failure) {
      if (failure.getCause() instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("Could not create the topic " + topic, failure.getCause());
    }
  }

  private static boolean tried(Attempt attempt) throws Throwable {
    try {
      attempt.run();
      return true;
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof TopicExistsException) {
        return false;
      }
      throw failure.getCause();
    }
  }

  /**
   * A broker whose heartbeat came late is fenced for a moment, and a cluster of one then has no
   * broker for a replica. Kafka does not call that error retriable, but it passes.
   */
  private static RetryPolicy patience() {
    return RetryPolicy.builder()
        .includes(InvalidReplicationFactorException.class, RetriableException.class)
        .maxRetries(Long.MAX_VALUE)
        .delay(Duration.ofMillis(100))
        .multiplier(1.5)
        .maxDelay(Duration.ofSeconds(2))
        .timeout(PATIENCE)
        .build();
  }
}
