package uk.safeguarding.platform.publishing;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.processing.DelegatingTokenStore;

/**
 * The publisher's tokens, written once Kafka has acknowledged their batch.
 *
 * <p>Writing the token takes a transaction id, and while a transaction with an id waits for Kafka
 * no reader of any log on this PostgreSQL can go on (ADR 0002).
 */
final class AcknowledgedTokenStore extends DelegatingTokenStore {

  AcknowledgedTokenStore(TokenStore tokens) {
    super(tokens);
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    KafkaPublisher.awaitCurrentBatch();
    super.storeToken(token, processor, segment);
  }
}
